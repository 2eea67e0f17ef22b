import { expect, test } from 'vitest'
import { stretchesOf } from './joins.ts'
import type { Reading } from './reading.ts'
import { inMonth, inYear, percent } from './readings.ts'

const labels = (readings: ReadonlyArray<Reading>, moments = false) =>
  stretchesOf(readings, moments).map(({ readings }) => readings.map(({ label }) => label))

test('years that follow each other are joined', () => {
  expect(
    labels([inYear(2021, 66, percent), inYear(2022, 45.9, percent), inYear(2023, 33.74, percent)]),
  ).toEqual([['2021', '2022', '2023']])
})

test('a year without a figure lifts the pen', () => {
  const years = [40, 44, null, 51, 49].map((value, index) => inYear(2019 + index, value, percent))
  expect(labels(years)).toEqual([
    ['2019', '2020'],
    ['2022', '2023'],
  ])
})

test('a year that the data leaves out lifts the pen, too', () => {
  expect(labels([inYear(2021, 66, percent), inYear(2023, 33.74, percent)])).toEqual([])
})

test('a year is never joined to a month, nor a calendar year to a financial one', () => {
  const financial: Reading = {
    ...inYear(2022, 50, percent),
    calendar: 'FINANCIAL',
    start: '2022-01-01',
  }
  expect(labels([inYear(2023, 33.74, percent), inMonth(1, 7.94, percent)])).toEqual([])
  expect(labels([inYear(2021, 66, percent), financial])).toEqual([])
})

test('a break in the series lifts the pen before the figure that is not comparable', () => {
  const years = [
    inYear(2020, 40, percent),
    inYear(2021, { value: 30, breaks: true }, percent),
    inYear(2022, 33, percent),
  ]
  expect(labels(years)).toEqual([['2021', '2022']])
})

test('figures of single moments are joined across time', () => {
  expect(labels([inMonth(3, 458, percent), inMonth(5, 300, percent)], true)).toEqual([
    ['March 2024', 'May 2024'],
  ])
})

test('the way to a provisional figure is soft', () => {
  const years = [
    inYear(2021, 210, percent),
    inYear(2022, 240, percent),
    inYear(2023, { value: 262, soft: true }, percent),
  ]
  expect(stretchesOf(years).map(({ soft }) => soft)).toEqual([false, true])
})
