import { formatNumber, tidy } from '../number.ts'
import {
  type CheckResult,
  cannotTell,
  compare,
  halfUnit,
  type PrintedNumber,
  quote,
  roundedAsPrinted,
  said,
  spreadOf,
  WHICH_IS_WRONG,
} from './check.ts'

export interface PercentageOfCountsInput {
  /** The number on top; null where the source does not print it. */
  readonly numerator: PrintedNumber | null
  /** The number that it is a share of. */
  readonly denominator: PrintedNumber | null
  /** The printed percentage; its value is 93 for 93%. */
  readonly percentage: PrintedNumber | null
}

/** The numbers of which the numerator can be the percentage as rounded. */
interface ImpliedBase {
  readonly low: number
  /** Null when the percentage may be nothing at all. */
  readonly high: number | null
}

/** Null when nothing follows: a share of nothing is nothing of every base. */
function impliedBase(numerator: PrintedNumber, percentage: PrintedNumber): ImpliedBase | null {
  const least = percentage.value - halfUnit(percentage)
  const most = percentage.value + halfUnit(percentage)
  if (numerator.value <= 0 || most <= 0) return null
  return { low: (numerator.value * 100) / most, high: least > 0 ? (numerator.value * 100) / least : null }
}

function wholeNumbersIn({ low, high }: ImpliedBase): { first: number; last: number | null } {
  return { first: Math.ceil(tidy(low)), last: high === null ? null : Math.floor(tidy(high)) }
}

function hasNoWholeNumber(base: ImpliedBase): boolean {
  const { first, last } = wholeNumbersIn(base)
  return last !== null && last < first
}

/** "a base between 231.02 and 233.51, that is 232 to 233". */
function baseInWords(base: ImpliedBase, isCount: boolean): string {
  const { low, high } = base
  if (high === null) return `a base of ${said(low)} or more`
  if (!isCount) return `a base between ${said(low)} and ${said(high)}`
  if (hasNoWholeNumber(base))
    return `a base between ${said(low)} and ${said(high)}, where there is no whole number`
  const { first, last } = wholeNumbersIn(base)
  const whole = last === first ? said(first) : `${said(first)} to ${said(last ?? first)}`
  return `a base between ${formatNumber(low, 2)} and ${formatNumber(high, 2)}, that is ${whole}`
}

function withoutBase(numerator: PrintedNumber, percentage: PrintedNumber): CheckResult {
  const rule = 'percentage-of-counts'
  const base = impliedBase(numerator, percentage)
  const actual = percentage.value
  const found = `${quote(numerator)} as ${percentage.published}`
  if (base === null) {
    return cannotTell(rule, `${found}: to tell, the number it is a share of would have to be printed.`, {
      actual,
    })
  }
  const implied = `${found} implies ${baseInWords(base, numerator.isCount)}`
  if (numerator.isCount && hasNoWholeNumber(base)) {
    const result = cannotTell(rule, `${implied}. ${WHICH_IS_WRONG}`, { actual })
    return { ...result, verdict: 'DISAGREES' }
  }
  return cannotTell(rule, `${implied}; to tell, that number would have to be printed.`, { actual })
}

/**
 * Two counts against the percentage printed for them, which rounding may have moved by half a unit of its
 * last digit. A contradiction says which base the percentage would take. Without the base it can't be
 * told, unless the counts are whole and no whole number gives the percentage.
 */
export function checkPercentageOfCounts(input: PercentageOfCountsInput): CheckResult {
  const rule = 'percentage-of-counts'
  const { numerator, denominator, percentage } = input
  if (numerator === null) {
    const known = percentage === null ? {} : { actual: percentage.value }
    return cannotTell(rule, 'To tell, the number on top would have to be printed.', known)
  }
  if (percentage === null) {
    return cannotTell(rule, `${quote(numerator)}: to tell, its percentage would have to be printed.`)
  }
  if (denominator === null || denominator.value === 0) return withoutBase(numerator, percentage)

  const share = (top: number, bottom: number) => (top / bottom) * 100
  const expected = share(numerator.value, denominator.value)
  const tolerance = halfUnit(percentage) + spreadOf(numerator, denominator, share)
  const found = `${quote(numerator)} of ${quote(denominator)} is ${said(expected)}%`
  const result = roundedAsPrinted(compare(rule, expected, percentage, tolerance, found), percentage)
  const base = impliedBase(numerator, percentage)
  if (result.verdict !== 'DISAGREES' || base === null) return result
  const implied = `${percentage.published} implies ${baseInWords(base, numerator.isCount)}.`
  return { ...result, explanation: `${result.explanation} ${implied}` }
}
