import { formatNumber, tidy } from '../number/number.ts'
import { halfUnit, type PrintedNumber } from './printed-number.ts'

/** The numbers of which the numerator can be the percentage as rounded. */
export interface ImpliedBase {
  readonly low: number
  /** Null when the percentage may be nothing at all. */
  readonly high: number | null
}

/** Null when nothing follows: a share of nothing is nothing of every base. */
export function impliedBase(numerator: PrintedNumber, percentage: PrintedNumber): ImpliedBase | null {
  const least = percentage.value - halfUnit(percentage)
  const most = percentage.value + halfUnit(percentage)
  if (numerator.value <= 0 || most <= 0) return null
  return { low: (numerator.value * 100) / most, high: least > 0 ? (numerator.value * 100) / least : null }
}

function wholeNumbersIn({ low, high }: ImpliedBase): { first: number; last: number | null } {
  return { first: Math.ceil(tidy(low)), last: high === null ? null : Math.floor(tidy(high)) }
}

export function hasNoWholeNumber(base: ImpliedBase): boolean {
  const { first, last } = wholeNumbersIn(base)
  return last !== null && last < first
}

const whole = (number: number) => formatNumber(number, 0)

/** "208 or 209", "from 232 to 240", "200 or more", "no whole number": what has to be there for the percentage to be right. */
export function baseInWords(base: ImpliedBase, isCount: boolean): string {
  if (!isCount) {
    const low = `about ${formatNumber(base.low, 2)}`
    return base.high === null ? `${low} or more` : `between ${low} and about ${formatNumber(base.high, 2)}`
  }
  if (hasNoWholeNumber(base)) return 'no whole number'
  const { first, last } = wholeNumbersIn(base)
  if (last === null) return `${whole(first)} or more`
  if (last === first) return whole(first)
  return last === first + 1 ? `${whole(first)} or ${whole(last)}` : `from ${whole(first)} to ${whole(last)}`
}
