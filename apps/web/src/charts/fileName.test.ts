import { expect, test } from 'vitest'
import { columnsOf } from './columns.ts'
import { fileNameOf } from './fileName.ts'
import { indicator, memberOf, seriesOf } from './series.fixture.ts'
import type { Series } from './views.ts'

const nameFor = (series: Series) => fileNameOf('plans', columnsOf([series], 'shropshire', indicator))

test('a file is named by the indicator and the view', () => {
  expect(nameFor(seriesOf([66]))).toBe('plans_discrete-year-level')
})

test('files of another view or breakdown have other names', () => {
  const months = seriesOf([66], { granularity: 'MONTH' })
  const parts = seriesOf([66], { breakdown: [memberOf('cohort', '2022'), memberOf('risk', 'high')] })
  expect([months, parts].map(nameFor)).toEqual([
    'plans_discrete-month-level',
    'plans_discrete-year-level_by-cohort-and-risk',
  ])
})
