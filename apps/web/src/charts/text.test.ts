import { expect, test } from 'vitest'
import { textWidth, wrapText } from './text.ts'

test('a text is broken at spaces, never within a word', () => {
  const lines = wrapText('Statistical neighbours of Shropshire', 15, 160)
  expect(lines).toEqual(['Statistical neighbours', 'of Shropshire'])
  for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(160)
})

test('a word that is wider than the room has a line of its own', () => {
  expect(wrapText('a incomprehensibilities b', 15, 40)).toEqual(['a', 'incomprehensibilities', 'b'])
})
