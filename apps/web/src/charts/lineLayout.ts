import { type Axes, axesOf } from './axes.ts'
import { layOutLegend } from './legend.ts'
import type { LineChartData, Point } from './line.ts'
import { endLabels, namesOf } from './lineNames.ts'
import { markedPoints } from './markedPoints.ts'
import { missingMarkers } from './missingMarkers.ts'
import { type Box, placeLabels } from './place.ts'
import { linear } from './scale.ts'
import { type ChartText, labelSize, lineHeight, textWidth } from './text.ts'
import { periodTicks } from './timeAxis.ts'
import { layOutTicks } from './valueAxis.ts'
import { valueLabels } from './valueLabels.ts'

const wideFrom = 600
const sideways = 20

/** How many ticks each form of the chart has, about, and how tall it is at least. */
const forms = { wide: [5, 300], narrow: [3, 220], panel: [3, 180] } as const

/** The axes of several panels, on which they can be compared. */
export const sharedAxes = (data: LineChartData): Axes => axesOf(data, forms.panel[0])

/**
 * Everything on a line chart of this width, in pixels; the component only draws it. The names of the lines, and the
 * target's, stand in the chart where it is wide and above it where it is narrow; beside the axes that it shares with
 * others it is a panel, and its name, its last figure and the target's name are theirs to say.
 */
export function layOutLines(data: LineChartData, width: number, shared?: Axes) {
  const { lines, target } = data
  const form = shared ? 'panel' : width >= wideFrom ? 'wide' : 'narrow'
  const [count, tall] = forms[form]
  const axes = shared ?? axesOf(data, count)
  const beside = form === 'wide' ? namesOf(lines) : { names: [], width: 14, height: 0 }
  const names = form === 'narrow' ? [...lines.map(({ name }) => name), ...(target ? [target.text] : [])] : []
  const legend = layOutLegend(names, width)
  const { left, overhang, place } = layOutTicks(axes.ticks, width)
  const plot: Box = {
    x: left,
    y: legend.height + 16 + overhang,
    width: width - left - beside.width,
    height: Math.max(tall, beside.height),
  }
  const bottom = plot.y + plot.height
  const x = linear(axes.times, [plot.x + sideways, plot.x + plot.width - sideways])
  const y = linear(axes.span, [bottom, plot.y])

  const points = lines.flatMap((line, index) =>
    line.readings.flatMap((reading): Point[] =>
      reading.at === null || reading.value === null
        ? []
        : [{ index, reading, x: x(reading.at), y: y(reading.value) }],
    ),
  )
  const marked = markedPoints(lines, points)
  const dots = marked.map(point => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 }))
  const missing = missingMarkers(lines, x, bottom)
  const goal = target && {
    y: y(target.value),
    text: form === 'wide' ? placeTarget(target.text, y(target.value), plot, dots) : undefined,
  }
  // A figure that lies on the target's line would look as if it met it.
  const goalLine = goal ? [{ x: plot.x, y: goal.y - 1, width: plot.width, height: 2 }] : []
  const taken = [
    ...dots,
    ...missing.map(({ box }) => box),
    ...goalLine,
    ...(goal?.text ? [goal.text.box] : []),
  ]
  const ends = endLabels(beside.names, points, plot)
  const unsaid =
    form === 'panel' ? briefly(points) : points.filter(one => !ends.some(end => end.point === one))
  const readings = lines.flatMap(({ readings }) => readings)
  const periods = periodTicks(readings, x, bottom + overhang + 8, width)

  return {
    plot,
    height: bottom + overhang + periods.height + 12,
    x,
    y,
    marked,
    ticks: place(y),
    periods: periods.texts,
    target: goal,
    missing,
    values: valueLabels(lines, unsaid, { x, y }, plot, [...taken, ...ends.map(({ text }) => text.box)]),
    ends,
    legend: legend.rows,
  }
}

/** The points of a panel whose figures stand beside them: none of a long line, and never the last one. */
const briefly = (points: ReadonlyArray<Point>) => (points.length > 5 ? [] : points.slice(0, -1))

function placeTarget(text: string, y: number, plot: Box, dots: ReadonlyArray<Box>): ChartText | undefined {
  const width = textWidth(text, labelSize)
  const boxes = [plot.x + 6, plot.x + plot.width - width - 6].flatMap(x => [
    { x, y: y - lineHeight - 3, width, height: lineHeight },
    { x, y: y + 4, width, height: lineHeight },
  ])
  const [placed] = placeLabels([{ boxes }], { ...plot, y: 0, height: plot.y + plot.height }, dots)
  return placed && { key: text, box: placed.box, lines: [text], align: 'start' }
}
