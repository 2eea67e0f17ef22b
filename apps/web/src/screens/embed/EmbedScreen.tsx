import { WebEmbedDocument, type WebEmbedQuery } from '@scrutiny/sdk/web'
import { useLocation, useParams } from 'react-router'
import { FigureTable } from '../../charts/FigureTable.tsx'
import { IndicatorChart } from '../../charts/IndicatorChart.tsx'
import { useFigures } from '../../charts/useFigures.ts'
import { Failure } from '../../design/Failure.tsx'
import { Nothing } from '../../design/Nothing.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { type Answer, useAnswer } from '../../lib/graphql/useAnswer.ts'
import { paths } from '../../lib/paths.ts'

type Indicator = NonNullable<WebEmbedQuery['indicator']>

/** An indicator's chart by itself, to stand inside somebody else's page. */
export function EmbedScreen() {
  const { code = '' } = useParams()
  const answer = useAnswer(WebEmbedDocument, { code }, ({ indicator }) => indicator)
  return (
    <main className="embed">
      <Embedded answer={answer} code={code} />
    </main>
  )
}

function Embedded({ answer, code }: { answer: Answer<WebEmbedQuery, Indicator>; code: string }) {
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Nothing what="indicator" name={code} />
  return <Chart indicator={answer.found} organisation={answer.data.organisation} />
}

interface ChartProps {
  indicator: Indicator
  organisation: WebEmbedQuery['organisation']
}

function Chart({ indicator, organisation }: ChartProps) {
  const { search } = useLocation()
  const figures = useFigures(indicator, organisation?.area.slug ?? '')
  if (!figures) return <p className="govuk-body">No figures have been published for this indicator.</p>
  const { view, columns, unit, plan, name } = figures
  return (
    <>
      <title>{name}</title>
      {plan.kind === 'none' ? (
        <>
          <h1 className="govuk-heading-m">{name}</h1>
          <FigureTable caption="What was published" columns={columns} />
        </>
      ) : (
        <IndicatorChart plan={plan} columns={columns} unit={unit} title={name} when={view.when} level="h1" />
      )}
      <p className="govuk-body-s">
        Source: {organisation?.name}.{' '}
        <a className="govuk-link" href={`${paths.indicator(indicator.code)}${search}`} target="_top">
          The figures, and where each was published
        </a>
      </p>
    </>
  )
}
