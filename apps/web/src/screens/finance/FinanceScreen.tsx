import { WebFinanceDocument } from '@scrutiny/sdk/web'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { Empty } from '../../design/Empty.tsx'
import { Failure } from '../../design/Failure.tsx'
import { FinanceTable } from '../../design/FinanceTable.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Partial } from '../../design/Partial.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'

/** The money tables as printed, each with what became of adding up its totals again. */
export function FinanceScreen() {
  const answer = useAnswer(WebFinanceDocument, {}, ({ organisation }) => organisation)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Empty />
  const { found: organisation, partial } = answer

  const { finance } = organisation
  return (
    <>
      <Breadcrumbs />
      <Heading title="Finance">
        <p className="govuk-body-l lead">
          The tables are as printed: brackets are negative. Whether a difference is good or bad is not said by
          the paper, so it is not said here.
        </p>
      </Heading>
      <Partial error={partial} />
      {finance.length === 0 && <p className="govuk-body">The reports hold no money tables.</p>}
      {finance.map(table => (
        <FinanceTable key={`${table.citations[0]?.report.slug} ${table.slug}`} table={table} />
      ))}
    </>
  )
}
