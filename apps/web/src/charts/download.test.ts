import { expect, test } from 'vitest'
import { percent } from '../gallery/readings.ts'
import { toCsv } from './download.ts'
import { columnsOf } from './plan.ts'
import { figureOf, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const rowsOf = (series: Series) => toCsv('code', columnsOf([series], 'shropshire', percent)).split('\r\n')

test('each figure is a row with readable codes, its print, and where it was published', () => {
  const series = seriesOf([66], { breakdown: [memberOf('cohort', '2022'), memberOf('risk', 'high')] })
  expect(rowsOf(series)).toEqual([
    'indicator,area,breakdown,period,start,end,value,missing,published,citations',
    'code,shropshire,cohort=2022;risk=high,CY2021,2021-01-01,2021-12-31,66,,66%,report#7.93',
    '',
  ])
})

test('a figure that is missing has no number and says why', () => {
  expect(rowsOf(seriesOf([null]))[1]).toBe(
    'code,shropshire,,CY2021,2021-01-01,2021-12-31,,NOT_YET_PUBLISHED,N/A,report#7.93',
  )
})

test('a text that a spreadsheet would run is made harmless; a negative number stays one', () => {
  const series = seriesOf([], {
    periods: [
      figureOf(2021, -413, { published: '(413)' }),
      figureOf(2022, 5, { published: '=SUM(A1), "five"' }),
    ],
  })
  const [, negative, formula] = rowsOf(series)
  expect(negative).toContain(',-413,,(413),')
  expect(formula).toContain(`,"'=SUM(A1), ""five""",`)
})
