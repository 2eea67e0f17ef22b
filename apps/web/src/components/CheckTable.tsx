import { formatNumber } from '@scrutiny/sdk/format'
import type { WebCheckFragment } from '@scrutiny/sdk/web'
import { ScrollTable } from './ScrollTable.tsx'
import { Verdict } from './Verdict.tsx'

/** The checks of one table: what adding up gives, what is printed, how far apart they are. */
export function CheckTable({ title, checks }: { title: string; checks: ReadonlyArray<WebCheckFragment> }) {
  if (checks.length === 0) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Printed and recomputed totals ({checks.length} checks)
        </span>
      </summary>
      <ScrollTable caption={`Totals of “${title}”, printed and recomputed`} hidden>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {['Check', 'Printed', 'Recomputed', 'Difference', 'Finding'].map((name, index) => (
              <th
                scope="col"
                className={`govuk-table__header${index > 0 && index < 4 ? ' govuk-table__header--numeric' : ''}`}
                key={name}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {checks.map(({ code, title, actual, expected, difference, verdict }) => (
            <tr className="govuk-table__row" key={code}>
              <th scope="row" className="govuk-table__header">
                {title}
              </th>
              {[actual, expected, difference].map((value, index) => (
                <td
                  className="govuk-table__cell govuk-table__cell--numeric"
                  key={['printed', 'sum', 'gap'][index]}
                >
                  {value === null ? '–' : formatNumber(value)}
                </td>
              ))}
              <td className="govuk-table__cell">
                <Verdict verdict={verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  )
}
