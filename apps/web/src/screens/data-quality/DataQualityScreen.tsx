import { WebDataQualityDocument } from '@scrutiny/sdk/web'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { CheckList } from '../../design/CheckList.tsx'
import { Empty } from '../../design/Empty.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Partial } from '../../design/Partial.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { under } from '../../lib/basePath.ts'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { MissingTable } from './MissingTable.tsx'
import { UnreadCharts } from './UnreadCharts.tsx'

/** What does not add up, what cannot be told, and what is not published. */
export function DataQualityScreen() {
  const answer = useAnswer(WebDataQualityDocument, {}, ({ organisation }) => organisation)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Empty />
  const { found: organisation, data, partial } = answer
  const { observations } = data

  const checks = Map.groupBy(
    organisation.reports.flatMap(report => report.checks),
    ({ verdict }) => verdict,
  )
  const disagreeing = checks.get('DISAGREES') ?? []
  const untold = checks.get('CANNOT_TELL') ?? []
  const agreeing = [...(checks.get('AGREES') ?? []), ...(checks.get('AGREES_WITHIN_ROUNDING') ?? [])]
  return (
    <>
      <Breadcrumbs />
      <Heading title="Data quality">
        <p className="govuk-body-l lead">
          The system does the papers' arithmetic again and says what it finds. It corrects nothing: which of
          two figures is right can only be told by the people who published them.
        </p>
      </Heading>
      <Partial error={partial} />
      <section className="section" id="does-not-add-up">
        <h2 className="govuk-heading-m">Does not add up ({disagreeing.length})</h2>
        {disagreeing.length > 0 ? <CheckList checks={disagreeing} /> : <p className="govuk-body">Nothing.</p>}
      </section>
      <section className="section" id="cannot-tell">
        <h2 className="govuk-heading-m">Cannot tell ({untold.length})</h2>
        {untold.length > 0 ? <CheckList checks={untold} /> : <p className="govuk-body">Nothing.</p>}
      </section>
      <section className="section" id="not-published">
        <h2 className="govuk-heading-m">Not published ({observations.totalCount})</h2>
        <MissingTable figures={observations.edges.map(({ node }) => node)} />
        {observations.edges.length < observations.totalCount && (
          <p className="govuk-body">
            These are the first {observations.edges.length}.{' '}
            <a className="govuk-link" href={under('/data/observations.csv?missing=true')}>
              All of them (CSV)
            </a>
          </p>
        )}
      </section>
      <UnreadCharts reports={organisation.reports} />
      {agreeing.length > 0 && (
        <section className="section" id="adds-up">
          <h2 className="govuk-heading-m">Adds up ({agreeing.length})</h2>
          <details className="govuk-details">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">Show what adds up</span>
            </summary>
            <CheckList checks={agreeing} />
          </details>
        </section>
      )}
    </>
  )
}
