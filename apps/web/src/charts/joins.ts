import { dayNumber, type Reading } from './reading.ts'

/** A stretch of a line that may be drawn without lifting the pen; a soft one is drawn dashed. */
export interface Stretch {
  readings: Reading[]
  soft: boolean
}

/** The stretches of one line of figures, oldest first. `moments` says that they are figures of single moments. */
export function stretchesOf(readings: ReadonlyArray<Reading>, moments = false): Stretch[] {
  const stretches: Stretch[] = []
  for (const [index, after] of readings.entries()) {
    const before = readings[index - 1]
    if (!before || !joins(before, after, moments)) continue
    const open = stretches.at(-1)
    if (open?.readings.at(-1) === before && open.soft === after.soft) open.readings.push(after)
    else stretches.push({ readings: [before, after], soft: after.soft })
  }
  return stretches
}

/**
 * Whether a line may lead from one figure to the next: both have a value, their periods are of one kind (calendar
 * and length) and follow each other without a gap, and nothing says that the later one is not comparable. Figures
 * of single moments have no length that could leave a gap.
 */
function joins(before: Reading, after: Reading, moments: boolean): boolean {
  if (before.value === null || after.value === null || after.breaks) return false
  if (before.calendar !== after.calendar || before.granularity !== after.granularity) return false
  return moments || after.granularity === 'DAY' || follows(before, after)
}

function follows({ end }: Reading, { start }: Reading): boolean {
  return end !== null && start !== null && dayNumber(start) - dayNumber(end) === 1
}
