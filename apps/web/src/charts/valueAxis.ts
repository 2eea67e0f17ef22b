import type { Axes } from './axes.ts'
import { type ChartText, labelSize, lineHeight, textWidth, wrapText } from './text.ts'

const gap = 8

/** The numbers left of a chart; where one is long ("£2,000 thousand") for its width, all have a word a line. */
export function layOutTicks(ticks: Axes['ticks'], width: number) {
  const long = ticks.some(({ text }) => textWidth(text, labelSize) > width / 5)
  const broken = ticks.map(({ value, text }) => ({
    value,
    lines: wrapText(text, labelSize, long ? 0 : width),
  }))
  const widest = Math.max(...broken.flatMap(({ lines }) => lines.map(line => textWidth(line, labelSize))))
  const tallest = Math.max(...broken.map(({ lines }) => lines.length)) * lineHeight
  return {
    /** How much room they need beside the chart. */
    left: widest + gap + 4,
    /** How much further up and down than a line of text they reach. */
    overhang: (tallest - lineHeight) / 2,
    place: (y: (value: number) => number) =>
      broken.map(({ value, lines }) => {
        const height = lines.length * lineHeight
        const box = { x: 4, y: y(value) - height / 2, width: widest, height }
        return {
          y: y(value),
          zero: value === 0,
          text: { key: String(value), box, lines, align: 'end' } satisfies ChartText,
        }
      }),
  }
}
