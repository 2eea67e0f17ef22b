import { daysBetween } from '../period/day.ts'
import { readPeriodCode } from '../period/period.code.ts'
import { yearsApart } from '../period/period.neighbours.ts'
import type { Period } from '../period/period.ts'
import type { Accumulation, Granularity, Measure, Missing, ObservationStatus } from '../vocabulary.ts'

/** One figure of a line of figures. */
export interface Point {
  readonly value: number | null
  readonly missing: Missing | null
  readonly period: Period
  readonly status: readonly ObservationStatus[]
  readonly accumulation: Accumulation
  readonly granularity: Granularity
  readonly measure: Measure
}

/** A point that a line can go through: it has a value and a last day. */
export type DatedPoint = Point & { readonly value: number; readonly period: { readonly end: string } }

export function isDated(point: Point): point is DatedPoint {
  return point.value !== null && point.period.end !== null
}

// Months, quarters and half-years of the same kind differ in length by up to three days.
const DAYS_THAT_STRETCHES_OF_ONE_KIND_DIFFER = 3

function length(period: Period): number {
  return period.start === null || period.end === null ? 0 : daysBetween(period.start, period.end) + 1
}

function termsOf(period: Period): number | null {
  const read = readPeriodCode(period.code)
  return read.form === 'PART' && read.part === 'TERM' ? read.last - read.first : null
}

function stretchesDiffer(earlier: Point, later: Point): string | null {
  const [first, second] = [earlier.period, later.period]
  if (earlier.accumulation === 'SINCE_DATE') {
    const sameStart = first.granularity !== 'RANGE' || first.start === second.start
    return sameStart ? null : 'they count from different days'
  }
  if (earlier.accumulation === 'YEAR_TO_DATE' && yearsApart(first, second) === null) {
    return 'they are years to date of different length'
  }
  if (termsOf(first) !== termsOf(second)) return 'they cover different numbers of terms'
  const difference = Math.abs(length(first) - length(second))
  if (first.granularity === 'RANGE' && difference > DAYS_THAT_STRETCHES_OF_ONE_KIND_DIFFER) {
    return 'they cover stretches of different length'
  }
  const overlap = first.end !== null && second.start !== null && second.start <= first.end
  return overlap && earlier.accumulation === 'DISCRETE' ? 'their periods overlap' : null
}

/**
 * Why no change can be counted between two figures of one indicator; null when it can. They must be levels
 * with a value and dates, gathered in the same way over periods of the same kind and length, with no break
 * in the series at the later one or between them.
 *
 * @param between the points that lie between the two, for the breaks among them
 */
export function whyNotComparable(
  earlier: Point,
  later: Point,
  between: readonly Point[] = [],
): string | null {
  if (earlier.value === null || later.value === null) return 'one of them has no value'
  if (earlier.period.end === null || later.period.end === null) return 'one of them has no dates'
  if (earlier.measure !== 'LEVEL' || later.measure !== 'LEVEL') return 'one of them is not a level'
  if (earlier.accumulation !== later.accumulation) return 'they are gathered differently over time'
  if (earlier.granularity !== later.granularity) return 'their periods are of different kinds'
  if (earlier.period.granularity !== later.period.granularity) return 'their periods are of different kinds'
  if (earlier.period.calendar !== later.period.calendar) return 'they belong to different kinds of year'
  if (earlier.period.end >= later.period.end) return 'the first is not the earlier one'
  const broken = [...between, later].some(({ status }) => status.includes('BREAK_IN_SERIES'))
  if (broken) return 'the series breaks between them'
  return stretchesDiffer(earlier, later)
}
