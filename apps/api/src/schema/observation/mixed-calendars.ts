import type { Context } from '../../context.ts'
import type { ObservationRow } from './observation.row.ts'

/** Warns of a line of figures whose periods belong to different kinds of year: neighbours in it are not comparable. */
export function warnOfMixedCalendars(context: Context, rows: ObservationRow[]): void {
  for (const [seriesId, figures] of Map.groupBy(rows, row => row.seriesId)) {
    const calendars = new Set(figures.map(({ calendar }) => calendar).filter(calendar => calendar !== 'NONE'))
    if (calendars.size < 2) continue
    const kinds = [...calendars].sort().join(' and ').toLowerCase()
    context.warnings.push({
      code: 'MIXED_CALENDARS',
      message: `The periods of series ${seriesId} belong to different kinds of year (${kinds}): do not compare neighbours.`,
    })
  }
}
