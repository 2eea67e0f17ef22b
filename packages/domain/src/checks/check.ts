import { formatNumber, tidy } from '../number.ts'
import type { CheckVerdict } from '../vocabulary.ts'

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

/** A number as a source prints it. Where it prints none, a check is given null instead. */
export interface PrintedNumber {
  /** What the number is of, in a few words: "Health & Wellbeing", "January 2024", "England". */
  readonly label: string
  /** In the unit of the others that it is checked with; brackets and falls are negative. */
  readonly value: number
  /** Digits printed after the point. */
  readonly decimals: number
  /** The number exactly as printed. */
  readonly published: string
  /** Whether it counts whole people or things one by one, so that rounding can't excuse a difference. */
  readonly isCount: boolean
}

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

/** Half a unit of the last digit printed: how far rounding may have moved a number. Counts are not rounded. */
export function halfUnit(printed: PrintedNumber): number {
  return printed.isCount ? 0 : 0.5 * 10 ** -printed.decimals
}

/**
 * How far a result may be off when each of two numbers may be off by half a unit: the farthest corner.
 * Infinite where a number to divide by may be nothing.
 */
export function spreadOf(
  first: PrintedNumber,
  second: PrintedNumber,
  work: (first: number, second: number) => number,
): number {
  const middle = work(first.value, second.value)
  const [firstHalf, secondHalf] = [halfUnit(first), halfUnit(second)]
  if (secondHalf > 0 && Math.abs(second.value) <= secondHalf) return Number.POSITIVE_INFINITY
  const corners = [-1, 1].flatMap(one =>
    [-1, 1].map(two => work(first.value + one * firstHalf, second.value + two * secondHalf)),
  )
  return Math.max(...corners.map(corner => Math.abs(corner - middle)))
}

/** A number inside an explanation, with no more than four decimals. */
export function said(value: number): string {
  return formatNumber(Number(value.toFixed(4)), null)
}

/** "41,818 (Total)": the print, and what it is of. */
export function quote({ label, published }: PrintedNumber): string {
  return `${published} (${label})`
}

function verdictOn(difference: number, tolerance: number): CheckVerdict {
  if (tidy(difference) === 0) return 'AGREES'
  return tidy(Math.abs(difference) - tolerance) <= 0 ? 'AGREES_WITHIN_ROUNDING' : 'DISAGREES'
}

export const WHICH_IS_WRONG = 'Which number is wrong cannot be told from the report.'

function comparison(verdict: CheckVerdict, difference: number, tolerance: number): string {
  if (verdict === 'AGREES') return 'which is the same'
  const side = `which is ${said(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`
  if (verdict === 'AGREES_WITHIN_ROUNDING') return `${side}; rounding alone can make it ${said(tolerance)}`
  if (tolerance === 0) return `${side}, and rounding can explain none of it`
  return `${side}, and rounding can explain no more than ${said(tolerance)}`
}

/**
 * Compares a printed number with the one worked out.
 *
 * @param found the sentence that says what was worked out from which numbers, without a full stop
 */
export function compare(
  rule: CheckRule,
  expected: number,
  printed: PrintedNumber,
  tolerance: number,
  found: string,
): CheckResult {
  const difference = tidy(printed.value - expected)
  const verdict = verdictOn(difference, tolerance)
  const outcome = `${found}. Printed: ${quote(printed)}, ${comparison(verdict, difference, tolerance)}.`
  return {
    rule,
    verdict,
    expected: tidy(expected),
    actual: printed.value,
    difference,
    tolerance: tidy(tolerance),
    explanation: verdict === 'DISAGREES' ? `${outcome} ${WHICH_IS_WRONG}` : outcome,
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

/**
 * A share that becomes the printed one once it is rounded to the printed decimals agrees: a share is never printed
 * in full, so there is no other way to print it right.
 */
export function roundedAsPrinted(result: CheckResult, printed: PrintedNumber): CheckResult {
  const isTheSame =
    result.expected !== null && Number(result.expected.toFixed(printed.decimals)) === printed.value
  return isTheSame ? { ...result, verdict: 'AGREES' } : result
}
