import type { LineChartData, Point } from './line.ts'
import { endLabels, legendLabels, namesOf } from './lineNames.ts'
import { missingMarkers } from './missingMarkers.ts'
import { formatTick } from './numbers.ts'
import { type Box, placeLabels } from './place.ts'
import { linear, spanOf, ticksOf } from './scale.ts'
import { type ChartText, labelSize, lineHeight, textWidth } from './text.ts'
import { periodTicks } from './timeAxis.ts'
import { valueLabels } from './valueLabels.ts'

const wideFrom = 600
const sideways = 20

/** Everything on a line chart of this width, in pixels; the component only draws it. */
export function layOutLines({ lines, unit, target }: LineChartData, width: number) {
  const wide = width >= wideFrom
  const values = lines.flatMap(({ readings }) => readings.flatMap(({ value }) => value ?? []))
  const span = spanOf(
    target ? [...values, target.value] : values,
    5,
    unit.kind === 'PERCENT' ? 100 : undefined,
  )
  const ticks = ticksOf(span, 5).map(value => ({ value, text: formatTick(value, unit) }))
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, labelSize))) + 12

  const names = namesOf(lines, wide, width)
  const plot: Box = {
    x: left,
    y: names.above + 16,
    width: width - left - names.beside,
    height: wide ? 300 : 220,
  }
  const bottom = plot.y + plot.height
  const times = lines.flatMap(({ readings }) => readings.flatMap(({ at }) => at ?? []))
  const x = linear(
    [Math.min(...times), Math.max(...times)],
    [plot.x + sideways, plot.x + plot.width - sideways],
  )
  const y = linear(span, [bottom, plot.y])

  const points = lines.flatMap((line, index) =>
    line.readings.flatMap((reading): Point[] =>
      reading.at === null || reading.value === null
        ? []
        : [{ index, reading, x: x(reading.at), y: y(reading.value) }],
    ),
  )
  const dots = points.map(point => ({ x: point.x - 5, y: point.y - 5, width: 10, height: 10 }))
  const missing = missingMarkers(lines, x, bottom)
  const goal = target && placeTarget(target.text, y(target.value), plot, dots)
  const taken = [...dots, ...missing.map(({ box }) => box), ...(goal?.text ? [goal.text.box] : [])]
  const ends = names.ends.map(reading => points.find(point => point.reading === reading))
  const periods = periodTicks(
    lines.flatMap(({ readings }) => readings),
    x,
    bottom + 8,
    width,
  )

  return {
    plot,
    height: bottom + periods.height + 12,
    x,
    y,
    points,
    ticks: ticks.map(({ value, text }) => ({
      y: y(value),
      zero: value === 0,
      text: tickText(text, left, y(value)),
    })),
    periods: periods.texts,
    target: goal,
    missing,
    values: valueLabels(lines, points, wide ? ends : [], { x, y }, plot, taken),
    ends: wide ? endLabels(names, ends, plot) : [],
    legend: wide ? [] : legendLabels(names),
  }
}

function tickText(text: string, right: number, y: number): ChartText {
  const width = textWidth(text, labelSize)
  const box = { x: right - 8 - width, y: y - 9, width, height: lineHeight }
  return { key: text, box, lines: [text], align: 'end' }
}

function placeTarget(text: string, y: number, plot: Box, dots: ReadonlyArray<Box>) {
  const width = textWidth(text, labelSize)
  const boxes = [plot.x + 6, plot.x + plot.width - width - 6].flatMap(x => [
    { x, y: y - lineHeight - 3, width, height: lineHeight },
    { x, y: y + 4, width, height: lineHeight },
  ])
  const [placed] = placeLabels([{ boxes }], { ...plot, y: 0, height: plot.y + plot.height }, dots)
  const label: ChartText | undefined = placed && { key: text, box: placed.box, lines: [text], align: 'start' }
  return { y, text: label }
}
