import { expect, test } from 'vitest'
import { wordsAround } from './drawingWords.ts'
import { textWidth } from './text.ts'

const words = {
  title: 'Education, health and care plans issued within 20 weeks, by kind of plan',
  subtitle: 'Per cent, Shropshire and England, each year, 2021 to 2023',
  marks: ['[x] England, 2023: not yet published', 'Dashed: provisional, estimated or forecast'],
  source: 'Source: Shropshire Council',
}

test('no line of text is wider than the drawing that it stands around', () => {
  const { lines } = wordsAround(words, 288, 300)
  for (const { text, size } of lines) expect(textWidth(text, size)).toBeLessThanOrEqual(288)
})

test('title and subtitle stand whole above the drawing, marks and source below it', () => {
  const { lines, top, bottom } = wordsAround(words, 288, 300)
  const text = (where: typeof lines) => where.map(({ text }) => text).join(' ')
  expect(text(lines.filter(({ y }) => y < 0))).toBe(`${words.title} ${words.subtitle}`)
  expect(text(lines.filter(({ y }) => y > 300))).toBe([...words.marks, words.source].join(' '))
  for (const { y, size } of lines) {
    expect(y - size).toBeGreaterThanOrEqual(top)
    expect(y).toBeLessThan(bottom)
  }
})

test('what is not known takes no line', () => {
  const { lines } = wordsAround({ ...words, marks: [], source: '' }, 800, 300)
  expect(lines.map(({ text }) => text)).toEqual([words.title, words.subtitle])
})
