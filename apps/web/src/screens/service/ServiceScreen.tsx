import { WebServiceDocument } from '@scrutiny/sdk/web'
import { useParams } from 'react-router'
import { ActionList } from '../../design/ActionList.tsx'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { CommentaryList } from '../../design/CommentaryList.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Nothing } from '../../design/Nothing.tsx'
import { Partial } from '../../design/Partial.tsx'
import { QueryBehind } from '../../design/QueryBehind.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { paths } from '../../lib/paths.ts'
import { IndicatorTable } from './IndicatorTable.tsx'

/** A service: its indicators in a table, what the reports say about it, and what it is doing. */
export function ServiceScreen() {
  const { slug = '' } = useParams()
  const answer = useAnswer(WebServiceDocument, { slug }, ({ service }) => service)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Nothing what="service" name={slug} />
  const { found: service, partial } = answer

  const { name, summary, directorate, indicators, commentary, actions } = service
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.directorate(directorate.slug), text: directorate.name }]} />
      <Heading title={name}>{summary && <p className="govuk-body-l lead">{summary}</p>}</Heading>
      <Partial error={partial} />
      <section className="section">
        <h2 className="govuk-heading-m">Indicators</h2>
        {indicators.length > 0 ? (
          <IndicatorTable caption={`Indicators of ${name}`} indicators={indicators} />
        ) : (
          <p className="govuk-body">The reports give no figures for this service.</p>
        )}
      </section>
      {actions.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What is being done</h2>
          <ActionList actions={actions} />
        </section>
      )}
      {commentary.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What the reports say</h2>
          <CommentaryList commentary={commentary} />
        </section>
      )}
      <QueryBehind document={WebServiceDocument} variables={{ slug }} />
    </>
  )
}
