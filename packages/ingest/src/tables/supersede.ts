import type { Tables } from './tables.ts'

/**
 * Marks each figure that a newer report states again: it stays what its report stated, and points to the newer one.
 * Two figures of one report for the same series and period are a contradiction of that report: both stay current.
 * The newest come first, so that a row is written after the one it points to.
 *
 * @param meetingDates the day of each report's meeting, by its key
 */
export function supersedeOlder(
  observations: Tables['observation'],
  meetingDates: ReadonlyMap<string, string>,
): Tables['observation'] {
  const sameFigure = Map.groupBy(observations, ({ seriesId, periodId }) => `${seriesId}@${periodId}`)
  const dateOf = ({ reportId }: Tables['observation'][number]) => meetingDates.get(reportId) ?? ''
  const newestFirst = observations.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
  return newestFirst.map(observation => {
    const newer = (sameFigure.get(`${observation.seriesId}@${observation.periodId}`) ?? [])
      .filter(other => dateOf(other) > dateOf(observation))
      .sort((a, b) => dateOf(a).localeCompare(dateOf(b)))
    return { ...observation, supersededById: newer[0]?.id ?? null }
  })
}
