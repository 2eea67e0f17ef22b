import { expect, test } from 'vitest'
import { formatPeriod, type PeriodWords } from './index.ts'

const period = (
  code: string,
  granularity: PeriodWords['granularity'],
  start = '',
  end = '',
): PeriodWords => ({
  code,
  granularity,
  start: start || null,
  end: end || null,
})

test.each<[string, PeriodWords]>([
  ['2023', period('CY2023', 'YEAR', '2023-01-01', '2023-12-31')],
  ['2023/24 (financial year)', period('FY2023-24', 'YEAR', '2023-04-01', '2024-03-31')],
  ['Academic year 2022/23', period('AY2022-23', 'YEAR', '2022-09-01', '2023-08-31')],
  [
    'January to March 2024 (quarter 4 of 2023/24)',
    period('FY2023-24-Q4', 'QUARTER', '2024-01-01', '2024-03-31'),
  ],
  [
    'October 2023 to March 2024 (second half of 2023/24)',
    period('FY2023-24-H2', 'HALF', '2023-10-01', '2024-03-31'),
  ],
  ['Autumn and spring terms 2023/24', period('AY2023-24-T1T2', 'TERM', '2023-09-01', '2024-03-31')],
  ['Summer term 2023/24', period('AY2023-24-T3', 'TERM', '2024-04-01', '2024-08-31')],
  ['May 2024', period('2024-05', 'MONTH', '2024-05-01', '2024-05-31')],
  ['12 June 2024', period('2024-06-12', 'DAY', '2024-06-12', '2024-06-12')],
  ['1 January to 30 June 2024', period('2024-01-01/2024-06-30', 'RANGE', '2024-01-01', '2024-06-30')],
  ['3 to 12 June 2024', period('2024-06-03/2024-06-12', 'RANGE', '2024-06-03', '2024-06-12')],
  ['1 October 2023 to 10 July 2024', period('2023-10-01/2024-07-10', 'RANGE', '2023-10-01', '2024-07-10')],
  ['Date not stated (reported 10 July 2024)', period('UNDATED-2024-07-10', 'NOT_STATED')],
  ['2021 quarter 4 (kind of year not stated)', period('UNDATED-2021-Q4', 'QUARTER')],
  ['2021 (kind of year not stated)', period('UNDATED-2021', 'YEAR')],
])('%s', (label, words) => {
  expect(formatPeriod(words)).toBe(label)
})

const may = period('2024-05', 'MONTH', '2024-05-01', '2024-05-31')

test('what gathers over a longer time says so', () => {
  expect(formatPeriod(may, 'YEAR_TO_DATE')).toBe('Year to date, to 31 May 2024')
  expect(formatPeriod(may, 'ROLLING_12_MONTHS')).toBe('12 months to 31 May 2024')
  expect(formatPeriod(may, 'SINCE_DATE')).toBe('Up to 31 May 2024')
  expect(formatPeriod(period('UNDATED-2024-07-10', 'NOT_STATED'), 'ROLLING_12_MONTHS')).toBe(
    '12 months, end not stated (reported 10 July 2024)',
  )
})
