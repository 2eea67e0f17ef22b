import { tidy } from '../number/number.ts'
import type { CheckVerdict } from '../vocabulary.ts'
import { unitOfDifference, workedOut } from './check.words.ts'
import type { PrintedNumber } from './printed-number.ts'

/** The general rules that checks apply. */
export const CHECK_RULES = [
  'parts-add-up',
  'percentage-of-counts',
  'growth-against-levels',
  'said-twice',
  'year-to-date-against-months',
  'statement-against-figures',
] as const
export type CheckRule = (typeof CHECK_RULES)[number]

export interface CheckResult {
  readonly rule: CheckRule
  readonly verdict: CheckVerdict
  /** What the arithmetic gives; null when it can't be worked out. */
  readonly expected: number | null
  /** What was printed; null when it was not. */
  readonly actual: number | null
  /** Printed minus worked out; null when either is. */
  readonly difference: number | null
  /** How far apart rounding alone can bring the two; null when nothing was compared. */
  readonly tolerance: number | null
  /** What was found, in plain words, with every number used. */
  readonly explanation: string
}

export const WHICH_IS_WRONG = 'Which number is wrong cannot be told from the paper.'

export interface Comparison {
  readonly rule: CheckRule
  readonly expected: number
  readonly printed: PrintedNumber
  /** How far apart rounding alone can bring the two. */
  readonly tolerance: number
  /** What was worked out from which numbers, and what is printed: up to the colon that the outcome follows. */
  readonly found: string
  /**
   * Whether it is a share. One that becomes the printed number once it is rounded to the printed decimals agrees: a
   * share is never printed in full, so there is no other way to print it right.
   */
  readonly isShare?: boolean
  /** What a reader can't know after a contradiction. */
  readonly doubt?: string
}

function verdictOn({ expected, printed, tolerance, isShare }: Comparison, difference: number): CheckVerdict {
  if (tidy(difference) === 0) return 'AGREES'
  if (isShare && Number(tidy(expected).toFixed(printed.decimals)) === printed.value) return 'AGREES'
  return tidy(Math.abs(difference) - tolerance) <= 0 ? 'AGREES_WITHIN_ROUNDING' : 'DISAGREES'
}

/** "1 referral more"; where a number is below nothing, more and less can be read both ways. */
function apart({ expected, printed, tolerance }: Comparison, difference: number): string {
  const size = workedOut(Math.abs(difference), unitOfDifference(printed.unit), tolerance)
  if (expected < 0 || printed.value < 0) return `a difference of ${size}`
  return `${size} ${difference > 0 ? 'more' : 'less'}`
}

function outcome(comparison: Comparison, verdict: CheckVerdict, difference: number): string {
  if (verdict === 'AGREES') return difference === 0 ? 'the same.' : 'the same, once rounded.'
  const { printed, tolerance, doubt = WHICH_IS_WRONG } = comparison
  const rounding = workedOut(tolerance, unitOfDifference(printed.unit))
  const far = apart(comparison, difference)
  if (verdict === 'AGREES_WITHIN_ROUNDING') return `${far}. Rounding alone can explain up to ${rounding}.`
  if (tolerance === 0) {
    const exact = printed.isCount ? 'A count is exact, so rounding' : 'Rounding'
    return `${far}. ${exact} cannot explain it. ${doubt}`
  }
  return `${far}. Rounding can explain no more than ${rounding}. ${doubt}`
}

/** Compares a printed number with the one worked out. */
export function compare(comparison: Comparison): CheckResult {
  const { rule, expected, printed, tolerance, found } = comparison
  const difference = tidy(printed.value - expected)
  const verdict = verdictOn(comparison, difference)
  return {
    rule,
    verdict,
    expected: tidy(expected),
    actual: printed.value,
    difference,
    tolerance: tidy(tolerance),
    explanation: `${found}: ${outcome(comparison, verdict, difference)}`,
  }
}

/** What is known where the source does not print what would be needed to tell. */
export function cannotTell(
  rule: CheckRule,
  explanation: string,
  known: { expected?: number; actual?: number } = {},
): CheckResult {
  const expected = known.expected === undefined ? null : tidy(known.expected)
  const actual = known.actual ?? null
  return { rule, verdict: 'CANNOT_TELL', expected, actual, difference: null, tolerance: null, explanation }
}
