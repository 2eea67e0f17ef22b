import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { inWords } from './periodWords.ts'
import { planOf } from './plan.ts'
import { percent } from './readings.ts'
import { headlineOf, sentenceOf } from './sentence.ts'
import { figureOf, indicator, memberOf, seriesOf } from './series.fixture.ts'
import type { Indicator, Series } from './views.ts'

const sentenceFor = (series: ReadonlyArray<Series>) => {
  const columns = columnsOf(series, 'shropshire', indicator)
  return sentenceOf(planOf(columns, percent, undefined), columns, percent)
}

type Latest = NonNullable<Indicator['latest']>

const latest = (more: Partial<Latest>): Latest => ({
  ...figureOf(2023, 33.74),
  rag: { status: 'RED', reason: 'MISSED', explanation: '' },
  target: null,
  change: null,
  comparators: [],
  series: { measure: 'LEVEL' },
  ...more,
})

test('lines: where each began and where it ended, and a turn between', () => {
  expect(sentenceFor([seriesOf([66, 45.9, 33.74]), seriesOf([59.9, 49.2, 50.3], { area: 'england' })])).toBe(
    'Shropshire went from 66% in 2021 to 33.74% in 2023. ' +
      'England went from 59.9% in 2021 to 50.3% in 2023, with the lowest in 2022, 49.2%.',
  )
})

test('lines: only what is comparable is told', () => {
  const periods = [
    figureOf(2020, 40),
    figureOf(2021, 44),
    figureOf(2022, 30, { status: ['BREAK_IN_SERIES'] }),
    figureOf(2023, 33),
  ]
  expect(sentenceFor([seriesOf([], { periods })])).toBe('Shropshire went from 30% in 2022 to 33% in 2023.')
})

test('parts over several periods: how many rose; where that cannot be said, the highest and the lowest', () => {
  const parts = [
    [155, 95],
    [21, 14],
    [110, 250],
  ].map((values, index) =>
    seriesOf(values, { breakdown: [memberOf('cohort', '2022'), memberOf('risk', String(index))] }),
  )
  expect(sentenceFor(parts)).toBe('Between 2021 and 2022, 1 of 3 parts rose and 2 fell.')
  expect(sentenceFor(parts.map(series => ({ ...series, measure: 'CHANGE_POINTS' as const })))).toBe(
    'Highest: cohort 2022, risk 2 in 2022, 250%. Lowest: cohort 2022, risk 1 in 2022, 14%.',
  )
})

test('areas without figures are passed over', () => {
  expect(
    sentenceFor([seriesOf([2]), seriesOf([null], { area: 'england' }), seriesOf([1], { area: 'powys' })]),
  ).toBe('Highest: Shropshire, 2%. Lowest: Powys, 1%. They are 1 percentage point apart.')
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
  expect(headlineOf({ latest: latest({ change, comparators }), unit: percent, series: [] })).toBe(
    'It was 45.9% in 2022: down 12.16 percentage points, which is worse. ' +
      'It is 16.56 percentage points below England (50.3%), which is worse.',
  )
})

test('the headline names newer figures that it cannot be compared with', () => {
  const june = {
    ...figureOf(2024, 43),
    period: {
      ...figureOf(2024, 43).period,
      label: 'June 2024',
      end: '2024-06-30',
      granularity: 'MONTH' as const,
    },
  }
  const series = [
    seriesOf([66, 45.9, 33.74], { isHeadline: true }),
    seriesOf([], { granularity: 'MONTH', periods: [june] }),
    seriesOf([], { granularity: 'MONTH', periods: [june], area: 'england' }),
    seriesOf([], { granularity: 'MONTH', periods: [june], breakdown: [memberOf('kind', 'draft')] }),
  ]
  expect(headlineOf({ latest: latest({}), unit: percent, series })).toBe(
    'Newer, for other lengths of time: 43% in June 2024.',
  )
})

test('the headline says so when there is no figure', () => {
  const said = (latest: Latest | null) => headlineOf({ latest, unit: percent, series: [] })
  expect(said(null)).toBe('No figure for the whole has been published.')
  expect(said(latest(figureOf(2024, null)))).toBe('There is no figure in 2024: not yet published.')
  expect(said(latest(figureOf(2024, null, { missing: 'NOT_PUBLISHED' })))).toBe(
    'The report speaks of this in 2024 and prints no number.',
  )
})

test('a period is said as people say it', () => {
  expect(inWords({ label: '12 June 2024', granularity: 'DAY' })).toBe('on 12 June 2024')
  expect(inWords({ label: 'May 2024', granularity: 'MONTH' })).toBe('in May 2024')
  expect(inWords({ label: 'Academic year 2022/23', granularity: 'YEAR' })).toBe(
    'in the academic year 2022/23',
  )
  expect(inWords({ label: '1 January to 30 June 2024', granularity: 'RANGE' })).toBe(
    'for 1 January to 30 June 2024',
  )
})
