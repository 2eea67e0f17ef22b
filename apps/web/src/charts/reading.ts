import { markerOf } from '@scrutiny/sdk/format'
import type { WebFigureFragment } from '@scrutiny/sdk/web'
import { formatTick, type Unit } from './numbers.ts'

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
  /** Not comparable with the figures before it. */
  breaks: boolean
}

const qualifiers: Record<WebFigureFragment['qualifier'], string> = {
  EXACT: '',
  APPROXIMATELY: 'around ',
  OVER: 'over ',
  AT_LEAST: 'at least ',
  UNDER: 'under ',
  AT_MOST: 'at most ',
  AVERAGE: '',
}

const longestShort = 8

/** The figure as it was printed where that is brief ("33.74%", "up 26%"), or else its number without the unit. */
function shortOf({ value, display, qualifier }: WebFigureFragment, unit: Unit): string {
  if (value === null) return ''
  return display.length <= longestShort ? display : qualifiers[qualifier] + formatTick(value, unit)
}

const softStatuses = new Set(['PROVISIONAL', 'ESTIMATED', 'FORECAST'])

export function toReading(figure: WebFigureFragment, unit: Unit): Reading {
  const { id, period, value, missing, display, status } = figure
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
    short: shortOf(figure, unit),
    marker: missing && markerOf(missing),
    soft: status.some(one => softStatuses.has(one)),
    breaks: status.includes('BREAK_IN_SERIES'),
  }
}

const dayMs = 86_400_000

/** A day as a number, for arithmetic with days. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs

/** The middle of a period as a day number; null when it has no dates. */
export function middleOf(start: string | null, end: string | null): number | null {
  const days = [start, end].filter(day => day !== null).map(dayNumber)
  return days.length === 0 ? null : days.reduce((sum, day) => sum + day, 0) / days.length
}
