import { expect, test } from 'vitest'
import { percent } from '../gallery/readings.ts'
import { columnsOf } from './columns.ts'
import { extremesOf } from './extremes.ts'
import { unitOf } from './numbers.ts'
import { figureOf, indicator, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const extremesFor = (series: ReadonlyArray<Series>) =>
  extremesOf(columnsOf(series, 'shropshire', indicator), unitOf(series[0]?.measure ?? 'LEVEL', percent))

const part = (code: string, value: number) => seriesOf([value], { breakdown: [memberOf('post', code)] })

test('the highest figure, the lowest, and how far they are apart', () => {
  expect(extremesFor([seriesOf([98.4]), seriesOf([96], { area: 'england' })])).toBe(
    'Highest: Shropshire, 98.4%. Lowest: England, 96%. They are 2.4 percentage points apart.',
  )
})

test('those that tie are named together', () => {
  expect(extremesFor([part('therapist', 2), part('assistant', 1), part('manager', 1)])).toBe(
    'Highest: therapist, 2%. Lowest: assistant and manager, 1% each. They are 1 percentage point apart.',
  )
  expect(extremesFor([part('therapist', 2), part('assistant', 2)])).toBe(
    'All figures: therapist and assistant, 2% each.',
  )
})

test('names that hold commas are kept apart', () => {
  expect(extremesFor([part('therapist', 2), part('assistant, Central', 1), part('manager', 1)])).toContain(
    'Lowest: assistant, Central; manager; 1% each.',
  )
})

test('the first place is the highest, and places are not so far apart', () => {
  const ranked = [3, 1].map((place, index) =>
    figureOf(2021 + index, place, { display: place === 1 ? '1st' : '3rd' }),
  )
  expect(extremesFor([seriesOf([], { measure: 'RANK', periods: ranked })])).toBe(
    'Highest place: 2022, 1st. Lowest place: 2021, 3rd.',
  )
})

test.each(['CHANGE_PERCENT', 'CHANGE_UNSPECIFIED', 'CHANGE_POINTS', 'RELATIVE_PERCENT', 'MULTIPLE'] as const)(
  'nothing is reckoned from figures of %s',
  measure => {
    expect(extremesFor([seriesOf([26, 11], { measure })])).toBe('Highest: 2021, 26%. Lowest: 2022, 11%.')
  },
)

test('nothing is reckoned from figures that are not exact, or not comparable', () => {
  const over = figureOf(2021, 5700, { qualifier: 'OVER', display: 'over 5,700' })
  const broken = figureOf(2023, 50, { status: ['BREAK_IN_SERIES'] })
  expect(extremesFor([seriesOf([], { periods: [over] }), seriesOf([300], { area: 'england' })])).toBe(
    'Highest: Shropshire, over 5,700. Lowest: England, 300%.',
  )
  expect(extremesFor([{ ...seriesOf([]), periods: [figureOf(2018, 40), broken] }])).toBe(
    'Highest: 2023, 50%. Lowest: 2018, 40%.',
  )
})

test('figures of several parts and periods have both in their names', () => {
  const periods = [figureOf(2023, 11)]
  expect(extremesFor([seriesOf([26]), seriesOf([], { area: 'england', periods })])).toBe(
    'Highest: Shropshire in 2021, 26%. Lowest: England in 2023, 11%.',
  )
})
