import type { WebStatementFragment } from '@scrutiny/sdk/web'
import { briefly } from '../lib/periods.ts'
import { Citations } from './Citations.tsx'

/** Comparisons that a report makes in words: no number is made up for them. */
export function StatementList({ statements }: { statements: ReadonlyArray<WebStatementFragment> }) {
  return (
    <ul className="govuk-list spaced">
      {statements.map(({ text, area, period, citations }) => (
        <li key={`${area.name} ${period.code} ${text}`}>
          {text} <span className="quiet">({briefly(period.label)})</span> <Citations citations={citations} />
        </li>
      ))}
    </ul>
  )
}
