import { collides } from './place.ts'
import type { Reading } from './reading.ts'
import { type ChartText, labelSize, lineHeight, textWidth, wrapText } from './text.ts'

/**
 * The names of the periods under a time axis. Where they would touch, every second one is left out, then every
 * third; the last one always stays.
 */
export function periodTicks(
  readings: ReadonlyArray<Reading>,
  x: (at: number) => number,
  top: number,
  width: number,
) {
  const periods = [...new Map(readings.map(reading => [reading.at, reading])).values()]
    .filter(({ at }) => at !== null)
    .sort((a, b) => Number(a.at) - Number(b.at))
  const room = periods.length > 1 ? Math.max(64, (width / periods.length) * 0.9) : width
  const wrapped = periods
    .map(({ label }) => wrapText(label, labelSize, room))
    .filter(({ length }) => length > 1)
  // Where one name needs two lines, all of them have two.
  const narrowest = wrapped.length > 0 ? Math.max(...wrapped.map(widthOf)) : room
  const texts = periods.map(({ code, label, at }): ChartText => {
    const lines = wrapText(label, labelSize, narrowest)
    const wide = widthOf(lines)
    const start = Math.min(Math.max(0, x(Number(at)) - wide / 2), width - wide)
    const box = { x: start, y: top, width: wide, height: lines.length * lineHeight }
    return { key: code, box, lines, align: 'middle' }
  })
  const shown = thinned(texts)
  return { texts: shown, height: Math.max(0, ...shown.map(({ box }) => box.height)) + 8 }
}

function thinned(texts: ReadonlyArray<ChartText>): ChartText[] {
  for (let step = 1; step < texts.length; step += 1) {
    const kept = texts.filter((_, index) => (texts.length - 1 - index) % step === 0)
    const touching = kept.some(({ box }, index) => {
      const next = kept[index + 1]
      return next !== undefined && collides(box, next.box, 6)
    })
    if (!touching) return kept
  }
  return texts.slice(-1)
}

const widthOf = (lines: ReadonlyArray<string>): number =>
  Math.max(...lines.map(line => textWidth(line, labelSize)))
