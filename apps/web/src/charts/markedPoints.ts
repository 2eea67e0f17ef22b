import { stretchesOf } from './joins.ts'
import type { ChartLine, Point } from './line.ts'

const closest = 14

/**
 * The points of lines that get a mark: all of them, or where they stand so close that their marks would hide the line
 * only those at its ends, beside its gaps, and those that no line leads to.
 */
export function markedPoints(lines: ReadonlyArray<ChartLine>, points: ReadonlyArray<Point>): Point[] {
  return lines.flatMap(({ readings, moments }, index) => {
    const own = points.filter(point => point.index === index)
    const span = (own.at(-1)?.x ?? 0) - (own[0]?.x ?? 0)
    if (span >= closest * (own.length - 1)) return own
    const within = new Set(stretchesOf(readings, moments).flatMap(({ readings }) => readings.slice(1, -1)))
    return own.filter(({ reading }) => !within.has(reading))
  })
}
