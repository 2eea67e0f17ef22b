import { expect, test } from 'vitest'
import { type FigureWords, formatFigure, formatMissing, formatValue, markerOf } from './index.ts'

const people = { name: 'people', pattern: '{} people', one: '{} person' }
const percent = { name: 'per cent', symbol: '%', kind: 'PERCENT' } as const
const thousands = { name: 'thousands of pounds', symbol: "£'000", kind: 'MONEY' } as const

const figure = (more: Partial<FigureWords>): FigureWords => ({
  value: 5700,
  missing: null,
  published: '5700',
  unit: people,
  ...more,
})

test.each<[string, Partial<FigureWords>]>([
  ['5,700 people', {}],
  ['over 5,700 people', { published: 'over 5700', qualifier: 'OVER' }],
  ['2 people on average', { value: 2, published: '2', qualifier: 'AVERAGE' }],
  ['1 person', { value: 1, published: '1' }],
  ['36.0%', { value: 36, published: '36.0%', unit: percent }],
  ['33.74%', { value: 33.74, published: '33.74%', unit: percent, decimals: 1 }],
  ['43.0%', { value: 43, published: '43%', unit: percent, decimals: 1 }],
  ['−£700 thousand', { value: -700, published: '(700)*', unit: thousands }],
  [
    '£4.321 million',
    { value: 4.321, published: '£4.321 million', unit: { name: 'millions of pounds', symbol: '£m' } },
  ],
  ['0 people (in words)', { value: 0, published: 'no waiting list' }],
  ['0 people', { value: 0, published: 'nil' }],
  ['not yet published', { value: null, missing: 'NOT_YET_PUBLISHED', published: 'N/A' }],
  ['down 83 people', { value: -83, published: 'fell by 83', measure: 'CHANGE_ABSOLUTE' }],
  ['up 31%', { value: 31, published: 'up 31%', measure: 'CHANGE_PERCENT' }],
  ['down 1 percentage point', { value: -1, published: '1', measure: 'CHANGE_POINTS' }],
  [
    'down 12.2% (per cent or points not stated)',
    { value: -12.2, published: '12.2%', measure: 'CHANGE_UNSPECIFIED' },
  ],
  ['no change', { value: 0, published: '0', measure: 'CHANGE_PERCENT' }],
  ['17% above', { value: 17, published: '17%', measure: 'RELATIVE_PERCENT' }],
  ['level', { value: 0, published: '0%', measure: 'RELATIVE_PERCENT' }],
  ['2 times', { value: 2, published: 'double', measure: 'MULTIPLE' }],
  ['3rd', { value: 3, published: 'third', measure: 'RANK' }],
  ['112th', { value: 112, published: '112th', measure: 'RANK' }],
])('%s', (text, more) => {
  expect(formatFigure(figure(more))).toBe(text)
})

test('a value is written with its unit, the minus before the currency', () => {
  expect(formatValue(-700, thousands)).toBe('−£700 thousand')
  expect(formatValue(0.1 + 0.2, percent)).toBe('0.3%')
})

test('a missing figure has its words and the marker of the statistical service', () => {
  expect(formatMissing('SUPPRESSED')).toBe('suppressed')
  expect([markerOf('SUPPRESSED'), markerOf('NOT_APPLICABLE'), markerOf('NOT_YET_PUBLISHED')]).toEqual([
    '[c]',
    '[z]',
    '[x]',
  ])
})
