import { expect, test } from 'vitest'
import { memberOf, seriesOf } from './series.fixture.ts'
import { breakdownsOf, chosen, viewsOf } from './views.ts'

const headline = seriesOf([66, 45.9], { isHeadline: true })
const england = seriesOf([59.9, 49.2], { area: 'england' })
const months = seriesOf([7.94], { granularity: 'MONTH' })
const toDate = seriesOf([36], { accumulation: 'YEAR_TO_DATE', granularity: 'RANGE' })
const change = seriesOf([26.9], { measure: 'CHANGE_PERCENT' })

test('years, months, a year to date and a change are views of their own, the headline’s first', () => {
  const views = viewsOf([change, months, toDate, headline, england])
  expect(views.map(({ label }) => label)).toEqual([
    'Each year',
    'Each month',
    'Year to date',
    'Each year: change in per cent',
  ])
  expect(views[0]?.series).toEqual([headline, england])
})

test('views of the same periods are named by what they say', () => {
  expect(viewsOf([headline, change]).map(({ label }) => label)).toEqual(['Figures', 'Change in per cent'])
})

test('the whole comes before its parts, and one dimension before two', () => {
  const [view] = viewsOf([
    seriesOf([155], { breakdown: [memberOf('cohort', '2022'), memberOf('risk', 'high')] }),
    seriesOf([549], { breakdown: [memberOf('risk', 'high')] }),
    seriesOf([930]),
  ])
  expect(view && breakdownsOf(view).map(({ key, label }) => [key, label])).toEqual([
    ['', 'The whole'],
    ['risk', 'By risk'],
    ['cohort,risk', 'By cohort and risk'],
  ])
})

test('the address chooses; without it the first view that has a figure is shown', () => {
  const views = viewsOf([seriesOf([null], { isHeadline: true }), months])
  expect(chosen(views, null)?.label).toBe('Each month')
  expect(chosen(views, 'discrete.year.level')?.label).toBe('Each year')
  expect(chosen(views, 'a mistyped key')?.label).toBe('Each month')
})
