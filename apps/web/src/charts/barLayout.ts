import type { Unit } from './numbers.ts'
import type { Box } from './place.ts'
import { linear, spanOf } from './scale.ts'
import { type ChartText, labelSize, lineHeight, textWidth, wrapText } from './text.ts'

/** One bar: its number, or the marker and the words that stand in its place. */
export interface ChartBar {
  key: string
  /** Which of the chart's colours it has. */
  index: number
  value: number | null
  text: string
  /** Provisional, estimated or forecast: dashed. */
  soft?: boolean
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

/** What every bar of the groups fits on, zero included, with the room for the widest figure beside the bars. */
export function barScale(groups: ReadonlyArray<BarGroup>): { span: [number, number]; room: number } {
  const bars = groups.flatMap(({ bars }) => bars)
  const values = bars.flatMap(({ value }) => value ?? [])
  const widths = bars.map(({ text }) => textWidth(text, labelSize, true))
  return { span: spanOf(values, 4), room: Math.max(0, ...widths) + 12 }
}

// Half of the line that the bars stand on lies left of them.
const left = 1

/** Horizontal bars under their names, within `width` pixels and down from `top`. */
export function layOutBars(
  groups: ReadonlyArray<BarGroup>,
  { span, room }: ReturnType<typeof barScale>,
  top: number,
  width: number,
) {
  const texts: ChartText[] = []
  const bars: Array<Pick<ChartBar, 'key' | 'index' | 'soft'> & { box: Box }> = []
  const axes: Array<{ top: number; bottom: number }> = []
  const x = linear(span, [left, Math.max(40, width - left - room)])
  let y = top
  for (const group of groups) {
    const lines = wrapText(group.name, labelSize, width - left)
    texts.push({
      key: group.key,
      box: { x: left, y, width, height: lines.length * lineHeight },
      lines,
      align: 'start',
    })
    y += lines.length * lineHeight + 4
    const start = y
    for (const { key, index, value, text, soft = false } of group.bars) {
      const [from, end] = [x(Math.min(0, value ?? 0)), x(Math.max(0, value ?? 0))]
      if (value !== null)
        bars.push({
          key,
          index,
          soft,
          box: { x: from, y, width: Math.max(1, end - from), height: thickness },
        })
      const box = {
        x: end + 8,
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
