import type { Box } from './place.ts'

/** The size of every text on a chart, in pixels: charts are drawn at the width of the page, so it never shrinks. */
export const labelSize = 15

/** The height of a line of text. */
export const lineHeight = 18

/** A text on a chart: the box that it fills, and the lines that it is written in. */
export interface ChartText {
  key: string
  box: Box
  lines: string[]
  align: 'start' | 'middle' | 'end'
  bold?: boolean
}

// Widths of Arial's characters in thousandths of the font's size, in groups; what is not listed is 556 wide.
const widths: ReadonlyArray<[string, number]> = [
  ["ijl'", 222],
  ['ftI .,:;/!()[]-|', 290],
  ['r', 333],
  ['cksvxyzJ', 500],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W@—', 1000],
]

const byCharacter = new Map(
  widths.flatMap(([characters, width]) => [...characters].map(one => [one, width] as const)),
)

/** How wide a text is in Arial, within a few per cent: labels are placed before the browser has drawn them. */
export function textWidth(text: string, size: number, bold = false): number {
  const thousandths = [...text].reduce((sum, character) => sum + (byCharacter.get(character) ?? 556), 0)
  return (thousandths / 1000) * size * (bold ? 1.08 : 1.02)
}

/** Breaks a text into lines no wider than `width`, at spaces. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart()
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
