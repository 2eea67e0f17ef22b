import { tidy } from '../number/number.ts'
import { daysBetween } from '../period/day.ts'
import { periodLabel } from '../period/period.label.ts'
import type { Movement, TrendMethod, Verdict } from '../vocabulary.ts'
import { type HowToJudge, judgeChange, writeDifference } from './change.ts'
import { type DatedPoint, isDated, type Point, whyNotComparable } from './observation.ts'
import { movementOf, verdictInWords, verdictOf } from './verdict.ts'

/** A line through fewer points says more about chance than about the service. */
export const POINTS_FOR_A_LINE = 5

export interface TrendInput extends HowToJudge {
  readonly method: TrendMethod
  /** The points of one series, oldest first. */
  readonly points: readonly Point[]
}

/** Where a series is heading. */
export interface Trend {
  /** Null when there are too few comparable points. */
  readonly movement: Movement | null
  readonly verdict: Verdict
  /** How many points were used, or would have been. */
  readonly points: number
  readonly explanation: string
}

function noTrend(points: number, explanation: string): Trend {
  return { movement: null, verdict: 'NOT_JUDGED', points, explanation }
}

/** The newest point that has a value and dates, and every older one that it can be compared with. */
function comparablePoints(points: readonly Point[]): DatedPoint[] {
  const newest = points.findLastIndex(isDated)
  const last = points[newest]
  if (last === undefined) return []
  return points
    .slice(0, newest + 1)
    .filter((point, index) => {
      if (index === newest) return true
      return whyNotComparable(point, last, points.slice(index + 1, newest)) === null
    })
    .filter(isDated)
}

function fromPreviousPeriod(input: TrendInput): Trend {
  const comparable = comparablePoints(input.points)
  const [to, from] = comparable.toReversed()
  if (to === undefined) return noTrend(0, 'No trend: no figure has a value and dates.')
  const change = from === undefined ? null : judgeChange({ ...input, from, to })
  if (change === null) return noTrend(1, 'No trend: no earlier figure can be compared with the newest one.')
  const { movement, verdict, explanation } = change
  return { movement, verdict, points: 2, explanation }
}

interface Line {
  /** The line's height at the first and at the last point. */
  readonly start: number
  readonly end: number
  /** Root mean square of the points' distances from the line. */
  readonly scatter: number
}

/** The line of least squares, over the days on which the periods end. */
function fitLine(points: readonly DatedPoint[], firstDay: string): Line {
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const days = points.map(({ period }) => daysBetween(firstDay, period.end))
  const values = points.map(({ value }) => value)
  const [meanDay, meanValue] = [mean(days), mean(values)]
  const spread = mean(days.map(day => (day - meanDay) ** 2))
  const slope = mean(days.map((day, index) => (day - meanDay) * ((values[index] ?? 0) - meanValue))) / spread
  const height = (day: number) => meanValue + slope * (day - meanDay)
  const misses = days.map((day, index) => ((values[index] ?? 0) - height(day)) ** 2)
  return { start: height(0), end: height(days.at(-1) ?? 0), scatter: Math.sqrt(mean(misses)) }
}

function alongALine(input: TrendInput): Trend {
  const points = comparablePoints(input.points)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || points.length < POINTS_FOR_A_LINE) {
    const found = `${points.length === 1 ? 'there is' : 'there are'} ${points.length}`
    return noTrend(points.length, `No trend: a line wants at least five comparable figures, and ${found}.`)
  }
  const line = fitLine(points, first.period.end)
  const rise = tidy(line.end - line.start)
  const isLost = Math.abs(rise) <= tidy(line.scatter)
  const end = isLost ? line.start : line.end
  const movement = movementOf(line.start, end)
  const verdict = verdictOf({ ...input, from: line.start, to: end })
  const span = `${periodLabel(first.period, first.accumulation)} to ${periodLabel(last.period, last.accumulation)}`
  const about = `The line through ${points.length} figures, ${span},`
  const size = writeDifference(Number(rise.toPrecision(3)), input)
  const words = verdictInWords(verdict, input.polarity)
  const explanation = isLost
    ? `${about} is flat: it moves less than the figures scatter about it, ${words}.`
    : `${about} ${movement === 'UP' ? 'rises' : 'falls'} by ${size}, ${words}.`
  return { movement, verdict, points: points.length, explanation }
}

/**
 * Where a series is heading. PREVIOUS_PERIOD compares the newest figure with the nearest earlier one that
 * it can be compared with. LINEAR lays a line of least squares through every figure comparable with the
 * newest one, at least five, placed by the days on which their periods end; a line that moves no further
 * from end to end than the figures scatter about it (root mean square) is flat.
 */
export function judgeTrend(input: TrendInput): Trend {
  return input.method === 'LINEAR' ? alongALine(input) : fromPreviousPeriod(input)
}
