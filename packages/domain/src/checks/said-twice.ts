import { type CheckResult, cannotTell, compare, halfUnit, type PrintedNumber, quote } from './check.ts'

export interface SaidTwiceInput {
  /** The figure where it is printed first; null where it is not printed after all. */
  readonly first: PrintedNumber | null
  /** The same figure where it is printed again. */
  readonly second: PrintedNumber | null
}

/**
 * One figure printed in two places. Printed equally exactly, the two must be equal. Where one print is
 * coarser (26.9% and 27%), each may have been rounded by half a unit of its last digit.
 */
export function checkSaidTwice({ first, second }: SaidTwiceInput): CheckResult {
  const rule = 'said-twice'
  if (first === null || second === null) {
    const only = first ?? second
    const known = only === null ? 'To tell' : `${quote(only)}: to tell`
    return cannotTell(rule, `${known}, the figure would have to be printed in both places.`)
  }
  const tolerance = first.decimals === second.decimals ? 0 : halfUnit(first) + halfUnit(second)
  return compare(rule, first.value, second, tolerance, `First printed: ${quote(first)}`)
}
