import { expect, test } from 'vitest'
import { percent } from '../gallery/readings.ts'
import { columnsOf, planOf } from './plan.ts'
import { headlineOf, inWords, sentenceOf } from './sentence.ts'
import { figureOf, memberOf, seriesOf } from './series.fixture.ts'
import type { Indicator, Series } from './views.ts'

const sentenceFor = (series: ReadonlyArray<Series>) => {
  const columns = columnsOf(series, 'shropshire', percent)
  return sentenceOf(planOf(columns, percent, undefined), columns, percent)
}

type Latest = NonNullable<Indicator['latest']>

const latest = (more: Partial<Latest>): Latest => ({
  ...figureOf(2023, 33.74),
  rag: { status: 'RED', reason: 'MISSED', explanation: '' },
  target: null,
  change: null,
  comparators: [],
  ...more,
})

test('lines: where each began and where it ended', () => {
  expect(sentenceFor([seriesOf([66, 45.9, 33.74]), seriesOf([59.9, 49.2, 50.3], { area: 'england' })])).toBe(
    'Shropshire went from 66% in 2021 to 33.74% in 2023. England went from 59.9% in 2021 to 50.3% in 2023.',
  )
})

test('bars: the highest, the lowest, and how far apart they are', () => {
  expect(sentenceFor([seriesOf([98.4]), seriesOf([96], { area: 'england' })])).toBe(
    'Highest: Shropshire, 98.4%. Lowest: England, 96%. They are 2.4 percentage points apart.',
  )
})

test('parts over two periods: how many rose and how many fell', () => {
  const parts = [
    [155, 95],
    [21, 14],
    [110, 250],
  ].map((values, index) =>
    seriesOf(values, { breakdown: [memberOf('cohort', '2022'), memberOf('risk', String(index))] }),
  )
  expect(sentenceFor(parts)).toBe('Between 2021 and 2022, 1 of 3 parts rose and 2 fell.')
})

test('the headline says what became of the figure, what that means, and how others stand', () => {
  const change: Latest['change'] = {
    difference: -12.16,
    movement: 'DOWN',
    verdict: 'WORSE',
    from: { display: '45.9%', period: figureOf(2022, 45.9).period },
  }
  const comparators: Latest['comparators'] = [
    {
      area: { slug: 'england', name: 'England' },
      value: 50.3,
      missing: null,
      display: '50.3%',
      difference: -16.56,
      verdict: 'WORSE',
    },
  ]
  expect(headlineOf({ latest: latest({ change, comparators }), unit: percent })).toBe(
    'It was 45.9% in 2022: down 12.16 percentage points, which is worse. England stood at 50.3%.',
  )
})

test('the headline says so when there is no figure', () => {
  expect(headlineOf({ latest: null, unit: percent })).toBe('No figure for the whole has been published.')
  expect(headlineOf({ latest: latest(figureOf(2024, null)), unit: percent })).toBe(
    'There is no figure in 2024: not yet published.',
  )
})

test('a period is said as people say it', () => {
  expect(inWords({ label: '12 June 2024', granularity: 'DAY' })).toBe('on 12 June 2024')
  expect(inWords({ label: 'May 2024', granularity: 'MONTH' })).toBe('in May 2024')
  expect(inWords({ label: '1 January to 30 June 2024', granularity: 'RANGE' })).toBe(
    'for 1 January to 30 June 2024',
  )
})
