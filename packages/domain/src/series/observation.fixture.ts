import { parsePeriodCode } from '../period/period.ts'
import type { Point } from './observation.ts'

/** A point for tests: a discrete level with nothing special about it, unless said otherwise. */
export function point(code: string, value: number | null, more: Partial<Point> = {}): Point {
  const period = parsePeriodCode(code)
  return {
    value,
    missing: value === null ? 'NOT_PUBLISHED' : null,
    period,
    status: [],
    accumulation: 'DISCRETE',
    granularity: period.granularity,
    measure: 'LEVEL',
    ...more,
  }
}
