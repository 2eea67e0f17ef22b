import type { Point } from './line.ts'
import { colourOf } from './palette.ts'
import type { ChartText } from './text.ts'

/** Leads from the end of a line to its name, where the name could not stand right beside it. */
export function Leader({ point, text: { box } }: { point: Point; text: ChartText }) {
  const middle = box.y + box.height / 2
  if (Math.abs(middle - point.y) <= 12) return null
  return <path d={`M${point.x + 9} ${point.y}L${box.x - 4} ${middle}`} stroke={colourOf(point.index)} />
}
