import type { Unit } from './numbers.ts'
import { linear, spanOf } from './scale.ts'
import { type ChartText, labelSize, lineHeight, textWidth, wrapText } from './text.ts'

/** One bar: its number, or the marker and the words that stand in its place. */
export interface ChartBar {
  key: string
  /** Which of the chart's colours it has. */
  index: number
  value: number | null
  text: string
}

/** The bars that belong to one name. */
export interface BarGroup {
  key: string
  name: string
  bars: ReadonlyArray<ChartBar>
}

/** What a bar chart shows. */
export interface BarChartData {
  groups: ReadonlyArray<BarGroup>
  unit: Unit
  /** What the colours stand for, where bars of several colours stand together. */
  legend?: ReadonlyArray<string>
}

const thickness = 24

/** The span that holds every bar of the groups, zero included. */
export const barSpan = (groups: ReadonlyArray<BarGroup>): [number, number] =>
  spanOf(
    groups.flatMap(({ bars }) => bars.flatMap(({ value }) => value ?? [])),
    4,
  )

/** Horizontal bars under their names, within `width` pixels from `left` and down from `top`. */
export function layOutBars(
  groups: ReadonlyArray<BarGroup>,
  span: [number, number],
  left: number,
  top: number,
  width: number,
) {
  const texts: ChartText[] = []
  const bars: Array<{ key: string; index: number; x: number; y: number; width: number; height: number }> = []
  const axes: Array<{ top: number; bottom: number }> = []
  const room =
    Math.max(...groups.flatMap(({ bars }) => bars.map(({ text }) => textWidth(text, labelSize)))) + 12
  const x = linear(span, [left, left + Math.max(40, width - room)])
  let y = top
  for (const group of groups) {
    const lines = wrapText(group.name, labelSize, width)
    texts.push({
      key: group.key,
      box: { x: left, y, width, height: lines.length * lineHeight },
      lines,
      align: 'start',
    })
    y += lines.length * lineHeight + 4
    const start = y
    for (const { key, index, value, text } of group.bars) {
      const [from, end] = [x(Math.min(0, value ?? 0)), x(Math.max(0, value ?? 0))]
      if (value !== null)
        bars.push({ key, index, x: from, y, width: Math.max(1, end - from), height: thickness })
      const box = {
        x: end + (value === null ? 0 : 8),
        y: y + 3,
        width: textWidth(text, labelSize),
        height: lineHeight,
      }
      texts.push({ key: `${key} figure`, box, lines: [text], align: 'start', bold: value !== null })
      y += thickness + 4
    }
    axes.push({ top: start - 2, bottom: y - 2 })
    y += 12
  }
  return { texts, bars, axes, zero: x(0), bottom: y - 12 }
}

/** The names of the colours, one under the other, above the bars. */
export function layOutLegend(names: ReadonlyArray<string>, width: number) {
  let top = 4
  const rows = names.map((name, index) => {
    const lines = wrapText(name, labelSize, width - 30)
    const box = { x: 28, y: top, width: width - 30, height: lines.length * lineHeight }
    top += box.height + 6
    return { index, text: { key: name, box, lines, align: 'start' } satisfies ChartText }
  })
  return { rows, height: names.length > 0 ? top + 10 : 0 }
}
