import type { ChartLine, Point } from './line.ts'
import { type Box, spreadBlocks } from './place.ts'
import { type ChartText, labelSize, lineHeight, textWidth, wrapText } from './text.ts'

const gap = 14
const widest = 168
const swatch = 32
const between = 6

/**
 * The names of a chart's lines, and the room that they need: beside the ends of the lines with their last figures
 * where the page is wide, above the chart where it is narrow.
 */
export function namesOf(lines: ReadonlyArray<ChartLine>, wide: boolean, width: number) {
  const ends = lines.map(({ readings }) =>
    readings.findLast(({ at, value }) => at !== null && value !== null),
  )
  const texts = lines.map(({ key, name }, index) => {
    const wrapped = wrapText(name, labelSize, wide ? widest : width - swatch - 8)
    return { key, lines: wide ? [...wrapped, ends[index]?.short ?? ''] : wrapped }
  })
  const widths = texts.flatMap(({ lines }) => lines.map(line => textWidth(line, labelSize)))
  return {
    ends,
    texts,
    above: wide ? 0 : texts.reduce((sum, { lines }) => sum + lines.length * lineHeight + between, 8),
    beside: wide ? Math.max(...widths) + gap + 8 : 14,
  }
}

type Names = ReturnType<typeof namesOf>

/** The names at the ends of their lines, moved apart where lines end close together. */
export function endLabels({ texts }: Names, ends: ReadonlyArray<Point | undefined>, plot: Box) {
  const shown = ends.flatMap(point => {
    const text = point && texts[point.index]
    return point && text ? [{ point, ...text, height: text.lines.length * lineHeight + between }] : []
  })
  const tops = spreadBlocks(
    shown.map(({ point, height }) => ({ middle: point.y, height })),
    4,
    plot.y + plot.height + 8,
  )
  return shown.map(({ point, key, lines }, order) => ({
    point,
    text: textAt(key, lines, plot.x + plot.width + gap, (tops[order] ?? 0) + between / 2),
  }))
}

/** The names under each other, above the chart. */
export function legendLabels({ texts }: Names) {
  let top = 4
  return texts.map(({ key, lines }, index) => {
    const text = textAt(key, lines, swatch, top)
    top += text.box.height + between
    return { index, text }
  })
}

function textAt(key: string, lines: string[], x: number, y: number): ChartText {
  const width = Math.max(...lines.map(line => textWidth(line, labelSize)))
  return { key, box: { x, y, width, height: lines.length * lineHeight }, lines, align: 'start' }
}
