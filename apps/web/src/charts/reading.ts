import { markerOf } from '@scrutiny/sdk/format'
import type { WebFigureFragment } from '@scrutiny/sdk/web'
import { shorten, type Unit } from './numbers.ts'

/** One figure as a chart reads it. */
export interface Reading {
  id: string
  code: string
  label: string
  start: string | null
  end: string | null
  calendar: WebFigureFragment['period']['calendar']
  granularity: WebFigureFragment['period']['granularity']
  /** Where it stands on a time axis: the middle of its period; null when the source gives no dates. */
  at: number | null
  value: number | null
  /** The figure in words, or why there is none. */
  display: string
  /** The figure as briefly as a label on the chart says it; empty when it is missing. */
  short: string
  /** What stands in place of a number that is missing. */
  marker: string | null
  /** Provisional, estimated or forecast: drawn dashed. */
  soft: boolean
  /** Neither "around" nor "over" nor an average: a number to reckon with. */
  exact: boolean
  /** Not comparable with the figures before it. */
  breaks: boolean
}

const softStatuses = new Set(['PROVISIONAL', 'ESTIMATED', 'FORECAST'])

export function toReading(figure: WebFigureFragment, unit: Unit): Reading {
  const { id, period, value, missing, display, qualifier, status } = figure
  const { code, label, start, end, calendar, granularity } = period
  return {
    id,
    code,
    label,
    start,
    end,
    calendar,
    granularity,
    at: middleOf(start, end),
    value,
    display,
    short: value === null ? '' : shorten(display, unit),
    marker: missing && markerOf(missing),
    soft: status.some(one => softStatuses.has(one)),
    exact: qualifier === 'EXACT',
    breaks: status.includes('BREAK_IN_SERIES'),
  }
}

const dayMs = 86_400_000

/** A day as a number, for arithmetic with days. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs

/** The middle of a period as a day number; null when it has no dates. */
function middleOf(start: string | null, end: string | null): number | null {
  const days = [start, end].filter(day => day !== null).map(dayNumber)
  return days.length === 0 ? null : days.reduce((sum, day) => sum + day, 0) / days.length
}
