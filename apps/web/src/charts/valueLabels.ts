import { stretchesOf } from './joins.ts'
import type { ChartLine, Point } from './line.ts'
import { type Box, crosses, placeLabels, type Segment } from './place.ts'
import { type ChartText, labelSize, lineHeight, textWidth } from './text.ts'

interface Scales {
  x: (at: number) => number
  y: (value: number) => number
}

/** With more lines than this only the first one's figures are written beside its points. */
const mostLabelled = 2

/** The figures beside their points, where there is room. */
export function valueLabels(
  lines: ReadonlyArray<ChartLine>,
  points: ReadonlyArray<Point>,
  scales: Scales,
  plot: Box,
  taken: ReadonlyArray<Box>,
): ChartText[] {
  const segments = lines.flatMap(line => segmentsOf(line, scales))
  const labels = points
    .filter(({ index }) => lines.length <= mostLabelled || index === 0)
    .map(point => ({ reading: point.reading, boxes: boxesAround(point, plot, segments) }))
  const frame = { ...plot, y: plot.y - 14, height: plot.height + 12 }
  return placeLabels(labels, frame, taken).map(({ reading: { id, short }, box }) => ({
    key: id,
    box,
    lines: [short],
    align: 'middle',
  }))
}

/** Where the label of a point may stand, best first: beside the lines rather than across them. */
function boxesAround({ reading, x, y }: Point, plot: Box, segments: ReadonlyArray<Segment>): Box[] {
  const width = textWidth(reading.short, labelSize)
  const boxes = [y - 8 - lineHeight, y + 8].flatMap(top =>
    [x - width / 2, x - width + 2, x - 2].map(start => ({
      x: Math.min(Math.max(plot.x, start), plot.x + plot.width - width),
      y: top,
      width,
      height: lineHeight,
    })),
  )
  const crossings = (box: Box) => segments.filter(segment => crosses(segment, box)).length
  return boxes.toSorted((a, b) => crossings(a) - crossings(b))
}

function segmentsOf({ readings, moments }: ChartLine, { x, y }: Scales): Segment[] {
  return stretchesOf(readings, moments).flatMap(stretch =>
    stretch.readings.slice(1).map((after, index) => {
      const before = stretch.readings[index]
      return {
        x1: x(before?.at ?? 0),
        y1: y(before?.value ?? 0),
        x2: x(after.at ?? 0),
        y2: y(after.value ?? 0),
      }
    }),
  )
}
