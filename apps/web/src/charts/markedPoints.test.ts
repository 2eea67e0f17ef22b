import { expect, test } from 'vitest'
import { markedPoints } from './markedPoints.ts'
import { monthly, percent } from './readings.ts'

const line = monthly('Shropshire', [1, 2, 3, null, 5, null, 7, 8, 9], percent)

const markedWith = (step: number) =>
  markedPoints(
    [line],
    line.readings.flatMap((reading, order) =>
      reading.value === null ? [] : [{ index: 0, reading, x: order * step, y: 0 }],
    ),
  ).map(({ reading }) => reading.value)

test('every figure has its mark where there is room', () => {
  expect(markedWith(30)).toEqual([1, 2, 3, 5, 7, 8, 9])
})

test('where marks would hide the line, those at its ends, beside gaps and off the line stay', () => {
  expect(markedWith(6)).toEqual([1, 3, 5, 7, 9])
})
