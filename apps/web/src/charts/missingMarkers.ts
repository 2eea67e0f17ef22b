import type { ChartLine } from './line.ts'
import { type ChartText, labelSize, lineHeight, textWidth } from './text.ts'

/** The markers of figures that are missing, in a column above the axis where more than one line lacks its figure. */
export function missingMarkers(
  lines: ReadonlyArray<ChartLine>,
  x: (at: number) => number,
  bottom: number,
): ChartText[] {
  const inColumn = new Map<number, number>()
  return lines.flatMap(({ key, readings }) =>
    readings.flatMap(({ at, marker, id }): ChartText[] => {
      if (at === null || marker === null) return []
      const before = inColumn.get(at) ?? 0
      inColumn.set(at, before + 1)
      const width = textWidth(marker, labelSize)
      const y = bottom - 4 - (before + 1) * lineHeight
      const box = { x: x(at) - width / 2, y, width, height: lineHeight }
      return [{ key: `${key} ${id}`, box, lines: [marker], align: 'middle' }]
    }),
  )
}
