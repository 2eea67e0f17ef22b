import type { UnitWords } from '../display/display.ts'
import type { Qualifier } from '../vocabulary.ts'

/** A number as a source prints it. Where it prints none, a check is given null instead. */
export interface PrintedNumber {
  /** What the number is of, in a few words: "Health & Wellbeing", "January 2024", "England"; may be empty. */
  readonly label: string
  /** In the unit of the others that it is checked with; brackets and falls are negative. */
  readonly value: number
  /** Digits printed after the point. */
  readonly decimals: number
  /** The number exactly as printed. */
  readonly published: string
  /** Whether it counts whole people or things one by one, so that rounding can't excuse a difference. */
  readonly isCount: boolean
  /** How the number is written with its unit. */
  readonly unit: UnitWords
  /** What the print says of how exact the number is. */
  readonly qualifier: Qualifier
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
