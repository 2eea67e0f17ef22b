import { formatCheck, formatNumber } from '@scrutiny/sdk/format'
import type { WebSumFragment } from '@scrutiny/sdk/web'
import { None } from './None.tsx'

/** The cell beside a printed total: what adding up gives, and how far the print is from it. */
export function Recomputed({ sum }: { sum: WebSumFragment | null | undefined }) {
  return (
    <td className="govuk-table__cell govuk-table__cell--numeric recomputed">
      {sum?.expected == null ? <None text="cannot be recomputed" /> : bracketed(sum.expected)}
      {sum && sum.verdict !== 'AGREES' && (
        <span className="recomputed__finding">
          {formatCheck(sum)}
          {!!sum.difference &&
            `: printed ${formatNumber(Math.abs(sum.difference))} ${sum.difference < 0 ? 'less' : 'more'}`}
        </span>
      )}
    </td>
  )
}

/** A negative amount in brackets, as the paper prints it. */
const bracketed = (amount: number): string =>
  amount < 0 ? `(${formatNumber(-amount)})` : formatNumber(amount)
