import { type ChartText, labelSize, lineHeight, wrapText } from './text.ts'

const swatch = 32

/** The names of what a chart shows, one under the other, above it: each with room for its mark. */
export function layOutLegend(names: ReadonlyArray<string>, width: number) {
  let top = 4
  const rows = names.map((name, index) => {
    const lines = wrapText(name, labelSize, width - swatch)
    const box = { x: swatch, y: top, width: width - swatch, height: lines.length * lineHeight }
    top += box.height + 6
    return { index, text: { key: name, box, lines, align: 'start' } satisfies ChartText }
  })
  return { rows, height: names.length > 0 ? top + 10 : 0 }
}
