import { describe, expect, it } from 'vitest'
import { MEASURES, MISSING } from '../vocabulary.ts'
import { displayFigure, type FigureToDisplay, type UnitWords } from './display.ts'

const percent: UnitWords = { pattern: '{}%', one: '{}%', kind: 'PERCENT', symbol: '%' }
const people: UnitWords = { pattern: '{} people', one: '{} person', kind: 'COUNT', symbol: null }
const referrals: UnitWords = { pattern: '{} referrals', one: '{} referral', kind: 'COUNT', symbol: null }
const days: UnitWords = { pattern: '{} days', one: '{} day', kind: 'DURATION', symbol: null }
const thousands: UnitWords = { pattern: '£{} thousand', one: '£{} thousand', kind: 'MONEY', symbol: "£'000" }

function display(
  published: string,
  value: number | null,
  unit: UnitWords,
  more: Partial<FigureToDisplay> = {},
) {
  return displayFigure({
    value,
    missing: null,
    published,
    qualifier: 'EXACT',
    decimals: null,
    unit,
    measure: 'LEVEL',
    ...more,
  })
}

describe('a level is shown', () => {
  it('with as many decimals as were printed', () => {
    expect(display('36.0%', 36, percent)).toBe('36.0%')
    expect(display('33.74%', 33.74, percent)).toBe('33.74%')
  })

  it('with the decimals of its indicator, where fewer were printed', () => {
    expect(display('43%', 43, percent, { decimals: 1 })).toBe('43.0%')
  })

  it('with every printed digit, where the indicator has fewer decimals', () => {
    expect(display('33.74%', 33.74, percent, { decimals: 1 })).toBe('33.74%')
  })

  it('with separators between the thousands', () => {
    expect(display('22005', 22005, thousands)).toBe('£22,005 thousand')
  })

  it('with a true minus before the currency', () => {
    expect(display('(700)*', -700, thousands)).toBe('\u2212£700 thousand')
  })

  it('in the singular when it is one', () => {
    expect(display('1', 1, people)).toBe('1 person')
    expect(display('1.0', 1, days)).toBe('1.0 days')
  })

  it.each([
    ['over 5700', 5700, 'OVER', 'over 5,700 people'],
    ['around 11,500', 11500, 'APPROXIMATELY', 'around 11,500 people'],
    ['at least 9', 9, 'AT_LEAST', 'at least 9 people'],
    ['less than 5', 5, 'UNDER', 'under 5 people'],
    ['no more than 28', 28, 'AT_MOST', 'at most 28 people'],
    ['on average 12', 12, 'AVERAGE', '12 people on average'],
  ] as const)('with the word that qualifies it: %s', (published, value, qualifier, text) => {
    expect(display(published, value, people, { qualifier })).toBe(text)
  })

  it('as a zero in words, where nobody printed a 0', () => {
    expect(display('no waiting list', 0, people)).toBe('0 people (in words)')
    expect(display('0', 0, people)).toBe('0 people')
    expect(display('zero', 0, people)).toBe('0 people')
  })
})

describe('a change is shown with its direction in words', () => {
  it.each([
    ['31%', 31, 'CHANGE_PERCENT', 'up 31%'],
    ['71%', -71, 'CHANGE_PERCENT', 'down 71%'],
    ['12.2%', -12.2, 'CHANGE_UNSPECIFIED', 'down 12.2% (per cent or points not stated)'],
    ['83', -83, 'CHANGE_ABSOLUTE', 'down 83 referrals'],
    ['1', 1, 'CHANGE_ABSOLUTE', 'up 1 referral'],
    ['2%', 2, 'CHANGE_POINTS', 'up 2 percentage points'],
    ['1', -1, 'CHANGE_POINTS', 'down 1 percentage point'],
    ['0%', 0, 'CHANGE_PERCENT', 'no change'],
  ] as const)('%s (%s, %s): %s', (published, value, measure, text) => {
    expect(display(published, value, referrals, { measure })).toBe(text)
  })

  it('and the word that qualifies it', () => {
    const more = { measure: 'CHANGE_PERCENT', qualifier: 'OVER' } as const
    expect(display('more than 26%', 26, referrals, more)).toBe('up over 26%')
  })
})

describe('a relation is shown', () => {
  it.each([
    ['17%', 17, 'RELATIVE_PERCENT', '17% above'],
    ['17%', -17, 'RELATIVE_PERCENT', '17% below'],
    ['double', 2, 'MULTIPLE', '2 times'],
    ['first', 1, 'RANK', '1st'],
    ['2nd', 2, 'RANK', '2nd'],
    ['11th', 11, 'RANK', '11th'],
    ['23rd', 23, 'RANK', '23rd'],
    ['112th', 112, 'RANK', '112th'],
  ] as const)('%s (%s, %s): %s', (published, value, measure, text) => {
    expect(display(published, value, percent, { measure })).toBe(text)
  })
})

describe('what is missing is said', () => {
  it.each([
    ['NOT_PUBLISHED', 'not published'],
    ['NOT_YET_PUBLISHED', 'not yet published'],
    ['NOT_AVAILABLE', 'not available'],
    ['NOT_APPLICABLE', 'not applicable'],
    ['SUPPRESSED', 'suppressed'],
  ] as const)('%s: %s', (missing, text) => {
    expect(display('N/A', null, percent, { missing })).toBe(text)
  })

  it('for every measure, so that a figure never shows as nothing', () => {
    for (const measure of MEASURES) {
      for (const missing of MISSING) expect(display('', null, percent, { measure, missing })).not.toBe('')
      for (const value of [-1.5, 0, 2]) expect(display('', value, percent, { measure })).not.toBe('')
    }
  })
})
