import { WebIndicatorDocument } from '@scrutiny/sdk/web'
import { useParams } from 'react-router'
import { ActionList } from '../../design/ActionList.tsx'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { CommentaryList } from '../../design/CommentaryList.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Nothing } from '../../design/Nothing.tsx'
import { Partial } from '../../design/Partial.tsx'
import { QueryBehind } from '../../design/QueryBehind.tsx'
import { StatementList } from '../../design/StatementList.tsx'
import { TargetList } from '../../design/TargetList.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { paths } from '../../lib/paths.ts'
import { Figures } from './Figures.tsx'
import { Headline } from './Headline.tsx'

/** An indicator: how it stands, its figures as a chart and a table, and all that is said about it. */
export function IndicatorScreen() {
  const { code = '' } = useParams()
  const answer = useAnswer(WebIndicatorDocument, { code }, ({ indicator }) => indicator)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Nothing what="indicator" name={code} />
  const { found: indicator, data, partial } = answer

  const { title, definition, service, targets, statements, commentary, actions } = indicator
  const trail = [
    { to: paths.directorate(service.directorate.slug), text: service.directorate.name },
    { to: paths.service(service.slug), text: service.name },
  ]
  return (
    <>
      <Breadcrumbs trail={trail} />
      <Heading title={title}>{definition && <p className="govuk-body-l lead">{definition}</p>}</Heading>
      <Partial error={partial} />
      <Headline indicator={indicator} />
      <Figures indicator={indicator} ownArea={data.organisation?.area.slug ?? ''} />
      {targets.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">Targets</h2>
          <TargetList targets={targets} />
        </section>
      )}
      {statements.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">Comparisons made in words</h2>
          <StatementList statements={statements} />
        </section>
      )}
      {commentary.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What the reports say</h2>
          <CommentaryList commentary={commentary} />
        </section>
      )}
      {actions.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What is being done</h2>
          <ActionList actions={actions} />
        </section>
      )}
      <QueryBehind document={WebIndicatorDocument} variables={{ code }} />
    </>
  )
}
