import type { UnitKind } from '../vocabulary.ts'
import { type CheckResult, cannotTell, compare, halfUnit, type PrintedNumber, quote, said } from './check.ts'
import { additionInWords, sumOf, toleranceOfSum } from './parts-add-up.ts'

export interface YearToDateInput {
  /** From the start of the year to the end of the last month; null where the source does not print it. */
  readonly yearToDate: PrintedNumber | null
  /** Every month from the start of the year, null for one that the source does not print. */
  readonly months: readonly (PrintedNumber | null)[]
  /** Counts and money add up over the months; percentages, rates and averages do not. */
  readonly unitKind: UnitKind
}

const RULE = 'year-to-date-against-months'

/** A share of a year lies between its months' smallest and largest shares; where, their bases decide. */
function betweenMonths(yearToDate: PrintedNumber, months: readonly PrintedNumber[]): CheckResult {
  const values = months.map(({ value }) => value)
  const [smallest, largest] = [Math.min(...values), Math.max(...values)]
  const tolerance = halfUnit(yearToDate) + Math.max(...months.map(halfUnit))
  const actual = yearToDate.value
  const nearest = Math.min(Math.max(actual, smallest), largest)
  const list = months.map(quote).join(', ')
  const found = `The months lie between ${said(smallest)} and ${said(largest)}: ${list}`
  const result = compare(RULE, nearest, yearToDate, tolerance, found)
  if (smallest === largest || result.verdict === 'DISAGREES') return result
  const needed = 'to tell more, the number of cases behind each month would have to be published'
  return cannotTell(RULE, `${found}. Printed: ${quote(yearToDate)}, which lies there too; ${needed}.`, {
    actual,
  })
}

/**
 * A year to date against its months: counts and money must add up, within the rounding of the months. A
 * percentage (or a rate, or an average) must lie between the smallest and the largest month; whether it is
 * the right one there can't be told without the number of cases behind each month.
 */
export function checkYearToDateAgainstMonths({ yearToDate, months, unitKind }: YearToDateInput): CheckResult {
  const printed = months.filter(month => month !== null)
  if (yearToDate === null) return cannotTell(RULE, 'To tell, the year to date would have to be printed.')
  const actual = yearToDate.value
  const unprinted = months.length - printed.length
  if (unprinted > 0 || printed.length === 0) {
    const needed = printed.length === 0 ? 'the months' : `${unprinted} of the ${months.length} months`
    return cannotTell(RULE, `${quote(yearToDate)}: to tell, ${needed} would have to be printed.`, { actual })
  }
  if (unitKind !== 'COUNT' && unitKind !== 'MONEY') return betweenMonths(yearToDate, printed)
  const sum = sumOf(printed)
  const found = `${additionInWords(printed)} = ${said(sum)}`
  return compare(RULE, sum, yearToDate, toleranceOfSum(printed, yearToDate), found)
}
