import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { movementsOf } from './movements.ts'
import { figureOf, indicator, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const movementsFor = (series: ReadonlyArray<Series>) =>
  movementsOf(columnsOf(series, 'shropshire', indicator))

const parts = (...values: ReadonlyArray<number | null>[]) =>
  values.map((each, index) => seriesOf(each, { breakdown: [memberOf('risk', String(index))] }))

test('parts over two periods: how many rose and how many fell', () => {
  expect(movementsFor(parts([155, 95], [21, 14], [110, 250]))).toBe(
    'Between 2021 and 2022, 1 of 3 parts rose and 2 fell.',
  )
})

test('those that did not change are counted, too', () => {
  expect(movementsFor(parts([155, 95], [21, 21], [110, 250]))).toBe(
    'Between 2021 and 2022, 1 of 3 parts rose, 1 fell and 1 did not change.',
  )
})

test('areas are called areas', () => {
  expect(movementsFor([seriesOf([1, 2]), seriesOf([2, 3], { area: 'england' })])).toBe(
    'Between 2021 and 2022, 2 of 2 areas rose and 0 fell.',
  )
})

test('the periods are the farthest apart for which all have a figure', () => {
  expect(movementsFor(parts([1, 2, 3, 4], [null, 5, 4, null]))).toBe(
    'Between 2022 and 2023, 1 of 2 parts rose and 1 fell.',
  )
  expect(movementsFor(parts([1, null], [null, 2]))).toBeUndefined()
})

test('parts that lack one of the figures are not counted, and that is said', () => {
  expect(movementsFor(parts([33, null], [155, 95], [110, 250], [21, 14]))).toBe(
    'Between 2021 and 2022, 1 of the 3 parts with both figures rose and 2 fell.',
  )
})

test('nothing moves across a break', () => {
  const broken = [figureOf(2021, 1), figureOf(2022, 9, { status: ['BREAK_IN_SERIES'] }), figureOf(2023, 8)]
  const series = { ...(parts([])[0] as Series), periods: broken }
  expect(movementsFor([series, ...parts([3, 4, 5])])).toBe(
    'Between 2022 and 2023, 1 of 2 parts rose and 1 fell.',
  )
})

test.each(['CHANGE_PERCENT', 'CHANGE_POINTS', 'RANK', 'MULTIPLE'] as const)(
  'figures of %s, which are no levels, do not move',
  measure => {
    expect(movementsFor(parts([26, 11], [3, 1]).map(series => ({ ...series, measure })))).toBeUndefined()
  },
)

test('figures that are not exact do not move', () => {
  const about = [figureOf(2021, 83, { qualifier: 'APPROXIMATELY' }), figureOf(2022, 84)]
  expect(
    movementsFor([seriesOf([], { periods: about }), seriesOf([1, 2], { area: 'england' })]),
  ).toBeUndefined()
})
