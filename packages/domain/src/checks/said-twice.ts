import { type CheckResult, cannotTell, compare } from './check.ts'
import { quote } from './check.words.ts'
import { halfUnit, type PrintedNumber } from './printed-number.ts'

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
    const known =
      only === null ? 'The paper prints the figure nowhere' : `The paper prints ${quote(only)} only once`
    return cannotTell(rule, `${known}, so there is nothing to compare.`)
  }
  const tolerance = first.decimals === second.decimals ? 0 : halfUnit(first) + halfUnit(second)
  const found = `The paper prints ${quote(first)}, and again ${quote(second)}`
  return compare({ rule, expected: first.value, printed: second, tolerance, found })
}
