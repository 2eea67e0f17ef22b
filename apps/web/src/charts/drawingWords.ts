import { labelSize, wrapText } from './text.ts'

/** What stands around a drawing that stands by itself. */
export interface DrawingWords {
  title: string
  subtitle: string
  /** What the markers and the dashes stand for. */
  marks: ReadonlyArray<string>
  source: string
}

const titleSize = 20

/**
 * The lines of text around a drawing of this size, within its width: `y` counts from the drawing's top, and is below
 * zero above it. `top` and `bottom` are where the whole begins and ends.
 */
export function wordsAround({ title, subtitle, marks, source }: DrawingWords, width: number, height: number) {
  const above = [...wrapped(title, titleSize, width), ...wrapped(subtitle, labelSize, width)]
  const below = [...marks, source].flatMap(text => wrapped(text, labelSize, width))
  const top = -above.reduce((sum, { step }) => sum + step, 16)
  const upper = stacked(above, top)
  const lower = stacked(below, height + 16)
  return { lines: [...upper.lines, ...lower.lines], top, bottom: lower.end + 8 }
}

interface Line {
  text: string
  size: number
  step: number
}

const wrapped = (text: string, size: number, width: number): Line[] =>
  wrapText(text, size, width)
    .filter(Boolean)
    .map(line => ({ text: line, size, step: size + 5 }))

function stacked(lines: ReadonlyArray<Line>, from: number) {
  let end = from
  const placed = lines.map(({ text, size, step }) => {
    end += step
    return { text, size, y: end - 5 }
  })
  return { lines: placed, end }
}
