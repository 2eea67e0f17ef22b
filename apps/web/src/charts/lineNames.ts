import type { ChartLine, Point } from './line.ts'
import { type Box, spreadBlocks } from './place.ts'
import { type ChartText, labelSize, lineHeight, textWidth, wrapText } from './text.ts'

const gap = 14
const widest = 168
const between = 6

// The names may reach beyond the plot, up to the edge of the chart and down beside the names of the periods.
const above = 12
const below = 8

/** The names of a chart's lines and their last figures, and the room that they need beside the ends of the lines. */
export function namesOf(lines: ReadonlyArray<ChartLine>) {
  const names = lines.flatMap(({ key, name, readings }) => {
    const last = readings.findLast(({ at, value }) => at !== null && value !== null)
    return last ? [{ key, last, lines: [...wrapText(name, labelSize, widest), last.short] }] : []
  })
  const widths = names.flatMap(({ lines }) => lines.map(line => textWidth(line, labelSize)))
  return {
    names,
    width: Math.max(0, ...widths) + gap + 8,
    height: names.reduce((sum, { lines }) => sum + heightOf(lines), 0) - above - below,
  }
}

const heightOf = (lines: ReadonlyArray<string>): number => lines.length * lineHeight + between

/** A line that ends so far from the edge of the plot has its name at its end, not at the edge. */
const early = 60

/** The names at the ends of their lines, moved apart where lines end close together. */
export function endLabels(
  names: ReturnType<typeof namesOf>['names'],
  points: ReadonlyArray<Point>,
  plot: Box,
) {
  const shown = names.flatMap(({ key, last, lines }) => {
    const point = points.find(({ reading }) => reading === last)
    return point ? [{ point, key, lines, height: heightOf(lines) }] : []
  })
  const edge = plot.x + plot.width
  const together = Map.groupBy(shown, ({ point }) => (point.x < edge - early ? point.x : edge))
  return [...together].flatMap(([x, group]) => {
    const tops = spreadBlocks(
      group.map(({ point, height }) => ({ middle: point.y, height })),
      plot.y - above,
      plot.y + plot.height + below,
    )
    return group.map(({ point, key, lines }, order) => {
      const width = Math.max(...lines.map(line => textWidth(line, labelSize)))
      const y = (tops[order] ?? 0) + between / 2
      const box = { x: x + gap, y, width, height: lines.length * lineHeight }
      return { point, text: { key, box, lines, align: 'start' } satisfies ChartText }
    })
  })
}
