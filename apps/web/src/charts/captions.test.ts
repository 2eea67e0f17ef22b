import { expect, test } from 'vitest'
import { marksOf, subtitleOf } from './captions.ts'
import { columnsOf } from './columns.ts'
import { planOf } from './plan.ts'
import { percent } from './readings.ts'
import { figureOf, indicator, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const marksFor = (series: ReadonlyArray<Series>) => {
  const columns = columnsOf(series, 'shropshire', indicator)
  return marksOf(planOf(columns, percent, undefined), columns)
}

test('the subtitle says unit, areas and time', () => {
  const columns = columnsOf(
    [seriesOf([66, 45.9]), seriesOf([60], { area: 'england' })],
    'shropshire',
    indicator,
  )
  expect(subtitleOf(columns, percent, 'Each year')).toBe('Per cent, Shropshire and England, 2021 and 2022')
  expect(subtitleOf(columnsOf([seriesOf([1, 2, 3])], 'shropshire', indicator), percent, 'Each year')).toBe(
    'Per cent, Shropshire, each year, 2021 to 2023',
  )
})

test('a line without a figure, or a marker, where another has one is told', () => {
  expect(marksFor([seriesOf([66, 45.9]), seriesOf([60], { area: 'england' })])).toEqual([
    'England: no figure for 2022',
  ])
})

test('every marker of a missing figure is explained, with whose it is where there are several', () => {
  expect(marksFor([seriesOf([66, 45.9, null])])).toEqual(['[x] 2023: not yet published'])
  expect(marksFor([seriesOf([66, 45.9]), seriesOf([60, null], { area: 'england' })])).toEqual([
    '[x] England, 2022: not yet published',
  ])
})

test('dashes are explained where there are any', () => {
  const periods = [figureOf(2021, 1), figureOf(2022, 2, { status: ['FORECAST'] })]
  expect(marksFor([seriesOf([], { periods })])).toEqual(['Dashed: provisional, estimated or forecast'])
})

test('a figure without a date, which no place on the axis is right for, is told', () => {
  const undated = figureOf(2019, 5)
  const periods = [
    {
      ...undated,
      period: { ...undated.period, label: '2019 (kind of year not stated)', start: null, end: null },
    },
    figureOf(2021, 1),
    figureOf(2022, 2),
  ]
  expect(marksFor([seriesOf([], { periods })])).toEqual([
    'Not drawn, for want of a date: 2019 (kind of year not stated): 5%',
  ])
})
