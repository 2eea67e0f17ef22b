import type { Period, Point } from '@scrutiny/domain'
import type { ObservationRow } from './observation.row.ts'

/** The period of a figure as the rule book knows it. */
export const periodOf = (row: ObservationRow): Period => ({
  code: row.periodCode,
  start: row.start,
  end: row.end,
  calendar: row.calendar,
  granularity: row.periodGranularity,
})

/** A figure as the rule book judges it: one point of a series. */
export const pointOf = (row: ObservationRow): Point => ({
  value: row.value,
  missing: row.missing,
  status: row.status,
  accumulation: row.accumulation,
  granularity: row.granularity,
  measure: row.measure,
  period: periodOf(row),
})
