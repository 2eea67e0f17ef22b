import type { UnitKind } from '../vocabulary.ts'
import { type CheckResult, cannotTell, compare } from './check.ts'
import { quote, written } from './check.words.ts'
import { additionInWords, sumOf, toleranceOfSum, withBracketsRead } from './parts-add-up.ts'
import { halfUnit, type PrintedNumber } from './printed-number.ts'

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
function betweenMonths(
  yearToDate: PrintedNumber,
  months: readonly [PrintedNumber, ...PrintedNumber[]],
): CheckResult {
  const [smallest, largest] = [
    months.reduce((one, other) => (other.value < one.value ? other : one)),
    months.reduce((one, other) => (other.value > one.value ? other : one)),
  ]
  const tolerance = halfUnit(yearToDate) + Math.max(...months.map(halfUnit))
  const actual = yearToDate.value
  const expected = Math.min(Math.max(actual, smallest.value), largest.value)
  const list = months.map(quote).join(', ')
  const found = `The months lie between ${written(smallest)} and ${written(largest)}: ${list}. The paper prints ${quote(yearToDate)}`
  const result = compare({ rule: RULE, expected, printed: yearToDate, tolerance, found })
  if (smallest.value === largest.value || result.verdict === 'DISAGREES') return result
  const needed = 'Whether it is right cannot be told without the number of cases behind each month.'
  return cannotTell(RULE, `${found}, which lies between them too. ${needed}`, { actual })
}

/**
 * A year to date against its months: counts and money must add up, within the rounding of the months. A
 * percentage (or a rate, or an average) must lie between the smallest and the largest month; whether it is
 * the right one there can't be told without the number of cases behind each month.
 */
export function checkYearToDateAgainstMonths({ yearToDate, months, unitKind }: YearToDateInput): CheckResult {
  const [first, ...others] = months.filter(month => month !== null)
  if (yearToDate === null) return cannotTell(RULE, 'The paper prints no number for the year to date.')
  const actual = yearToDate.value
  const unprinted = months.length - (first === undefined ? 0 : 1 + others.length)
  if (first === undefined || unprinted > 0) {
    const missing =
      first === undefined ? 'none of its months' : `not ${unprinted} of its ${months.length} months`
    const explanation = `The paper prints ${quote(yearToDate)}, but ${missing}, so the sum cannot be checked.`
    return cannotTell(RULE, explanation, { actual })
  }
  const printed = [first, ...others] as const
  if (unitKind !== 'COUNT' && unitKind !== 'MONEY') return betweenMonths(yearToDate, printed)
  const tolerance = toleranceOfSum(printed, yearToDate)
  const found = `${additionInWords(printed, yearToDate.unit)}. The paper prints ${quote(yearToDate)}`
  const result = compare({ rule: RULE, expected: sumOf(printed), printed: yearToDate, tolerance, found })
  return withBracketsRead(result, [...printed, yearToDate])
}
