import { expect, test } from 'vitest'
import { linear, spanOf } from './scale.ts'

test('an axis starts at zero, and goes below it only for figures that do', () => {
  expect(spanOf([66, 45.9, 33.74], 5)).toEqual([0, 70])
  expect(spanOf([-413, 207], 5)).toEqual([-600, 400])
})

test('an axis of percentages ends at a hundred, unless a figure is above it', () => {
  expect(spanOf([98, 99.81], 5, 100)).toEqual([0, 100])
  expect(spanOf([297], 5, 100)).toEqual([0, 297])
})

test('figures that are all nothing still have an axis', () => {
  expect(spanOf([0, 0], 5)).toEqual([0, 1])
})

test('a scale turns values into pixels, upside down where it has to', () => {
  expect(linear([0, 100], [300, 0])(25)).toBe(225)
})
