import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { extremesOf } from './extremes.ts'
import { unitOf } from './numbers.ts'
import { percent } from './readings.ts'
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
  const ranked = ([place, display]: [number, string], area: 'shropshire' | 'england') =>
    seriesOf([], { area, measure: 'RANK', periods: [figureOf(2021, place, { display })] })
  expect(extremesFor([ranked([3, '3rd'], 'shropshire'), ranked([1, '1st'], 'england')])).toBe(
    'Highest place: England, 1st. Lowest place: Shropshire, 3rd.',
  )
})

test.each(['CHANGE_PERCENT', 'CHANGE_UNSPECIFIED', 'CHANGE_POINTS', 'RELATIVE_PERCENT', 'MULTIPLE'] as const)(
  'nothing is reckoned from figures of %s',
  measure => {
    expect(extremesFor([seriesOf([26], { measure }), seriesOf([11], { measure, area: 'england' })])).toBe(
      'Highest: Shropshire, 26%. Lowest: England, 11%.',
    )
  },
)

test('nothing is reckoned from figures that are not exact, or not comparable', () => {
  const over = figureOf(2021, 5700, { qualifier: 'OVER', display: 'over 5,700' })
  expect(extremesFor([seriesOf([], { periods: [over] }), seriesOf([300], { area: 'england' })])).toBe(
    'Highest: Shropshire, over 5,700. Lowest: England, 300%.',
  )
  const periods = [40, 41, 42, 50].map((value, index) =>
    figureOf(2018 + index, value, index === 3 ? { status: ['BREAK_IN_SERIES'] } : {}),
  )
  expect(extremesFor([seriesOf([], { periods })])).toBe('Highest: 2021, 50%. Lowest: 2018, 40%.')
})

test('a few figures of one series are told one by one: none is called the lowest of a time that they do not fill', () => {
  expect(extremesFor([{ ...seriesOf([]), periods: [figureOf(2018, 40), figureOf(2023, 50)] }])).toBe(
    '40% in 2018 and 50% in 2023.',
  )
})

test('figures of several parts and periods have both in their names', () => {
  const periods = [figureOf(2023, 11)]
  expect(extremesFor([seriesOf([26]), seriesOf([], { area: 'england', periods })])).toBe(
    'Highest: Shropshire in 2021, 26%. Lowest: England in 2023, 11%.',
  )
})
