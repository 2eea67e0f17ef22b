import { toCsv } from '@scrutiny/sdk'
import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { figureRows } from './figureRows.ts'
import { figureOf, indicator, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const rowsOf = (series: Series) => figureRows(columnsOf([series], 'shropshire', indicator), 'shropshire')

test('each figure is a row with all that tells it from others, named as in the table of all figures', () => {
  const series = seriesOf([66], { breakdown: [memberOf('cohort', '2022'), memberOf('risk', 'high')] })
  expect(rowsOf(series)).toEqual([
    {
      organisation: 'shropshire',
      indicator: 'code',
      indicator_title: 'Title',
      unit: 'percent',
      unit_name: 'per cent',
      unit_symbol: '%',
      area: 'shropshire',
      area_name: 'Shropshire',
      breakdown: 'cohort=2022;risk=high',
      accumulation: 'DISCRETE',
      granularity: 'YEAR',
      measure: 'LEVEL',
      is_headline: false,
      period: 'CY2021',
      period_label: '2021',
      period_start: '2021-01-01',
      period_end: '2021-12-31',
      calendar: 'CALENDAR',
      precision: 'PRINTED',
      value: 66,
      missing: null,
      published: '66%',
      qualifier: 'EXACT',
      status: '',
      notes: '',
      report: 'report',
      paragraphs: '7.93',
    },
  ])
})

test('a figure that is missing has no number and says why', () => {
  expect(rowsOf(seriesOf([null]))[0]).toMatchObject({
    value: null,
    missing: 'NOT_YET_PUBLISHED',
    published: 'N/A',
  })
})

test('how firm a figure is, what beware of it, and what it was printed as are in its row', () => {
  const [row] = rowsOf(
    seriesOf([], {
      measure: 'CHANGE_PERCENT',
      periods: [
        figureOf(2021, 26, {
          qualifier: 'OVER',
          status: ['PROVISIONAL', 'REVISED'],
          published: 'over 26%',
        }),
      ],
    }),
  )
  expect(row).toMatchObject({
    measure: 'CHANGE_PERCENT',
    unit: 'percent',
    qualifier: 'OVER',
    status: 'PROVISIONAL;REVISED',
    published: 'over 26%',
  })
})

test('a text that a spreadsheet would run is made harmless; a negative number stays one', () => {
  const series = seriesOf([], {
    periods: [
      figureOf(2021, -413, { published: '(413)' }),
      figureOf(2022, 5, { published: '=SUM(A1), "five"' }),
    ],
  })
  const [, negative, formula] = toCsv(rowsOf(series)).split('\r\n')
  expect(negative).toContain(',-413,,(413),')
  expect(formula).toContain(`,"'=SUM(A1), ""five""",`)
})
