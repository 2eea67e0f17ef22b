import { describe, expect, it } from 'vitest'
import { labelInSentence, periodLabel } from './period.label.ts'
import { parsePeriodCode } from './period.ts'

describe('a period is called', () => {
  it.each([
    ['CY2023', '2023'],
    ['CY2023-Q2', 'April to June 2023 (quarter 2 of 2023)'],
    ['CY2023-H2', 'July to December 2023 (second half of 2023)'],
    ['FY2023-24', '2023/24 (financial year)'],
    ['FY1999-00', '1999/00 (financial year)'],
    ['FY2023-24-Q4', 'January to March 2024 (quarter 4 of 2023/24)'],
    ['FY2023-24-H2', 'October 2023 to March 2024 (second half of 2023/24)'],
    ['AY2022-23', 'Academic year 2022/23'],
    ['AY2023-24-T1', 'Autumn term 2023/24'],
    ['AY2023-24-T3', 'Summer term 2023/24'],
    ['AY2023-24-T1T2', 'Autumn and spring terms 2023/24'],
    ['AY2023-24-T2T3', 'Spring and summer terms 2023/24'],
    ['2024-05', 'May 2024'],
    ['2024-06-12', '12 June 2024'],
    ['2024-01-01/2024-06-30', '1 January to 30 June 2024'],
    ['2023-10-01/2024-07-10', '1 October 2023 to 10 July 2024'],
    ['2024-07-01/2024-07-10', '1 to 10 July 2024'],
    ['UNDATED-2024-07-10', 'Date not stated (reported 10 July 2024)'],
    ['UNDATED-2021-Q4', '2021 quarter 4 (kind of year not stated)'],
    ['UNDATED-2021-H1', 'First half of 2021 (kind of year not stated)'],
    ['UNDATED-2021', '2021 (kind of year not stated)'],
  ])('%s: %s', (code, label) => {
    expect(periodLabel(parsePeriodCode(code))).toBe(label)
  })
})

describe('the label says how far back a figure reaches', () => {
  it.each([
    ['a year to date', '2024-05', 'YEAR_TO_DATE', 'Year to date, to 31 May 2024'],
    ['twelve months', '2024-05', 'ROLLING_12_MONTHS', '12 months to 31 May 2024'],
    [
      'twelve months without an end',
      'UNDATED-2024-07-10',
      'ROLLING_12_MONTHS',
      '12 months, end not stated (reported 10 July 2024)',
    ],
    ['a count since some date', '2024-06-12', 'SINCE_DATE', 'Up to 12 June 2024'],
    ['a whole year, which says both its ends', 'CY2023', 'YEAR_TO_DATE', '2023'],
    [
      'a range, which says both its ends',
      '2024-01-01/2024-06-30',
      'YEAR_TO_DATE',
      '1 January to 30 June 2024',
    ],
    ['a moment, which reaches nowhere', '2024-06-12', 'POINT_IN_TIME', '12 June 2024'],
  ] as const)('for %s', (_, code, accumulation, label) => {
    expect(periodLabel(parsePeriodCode(code), accumulation)).toBe(label)
  })
})

describe('inside a sentence', () => {
  it('the label of a school year begins small', () => {
    expect(labelInSentence('Academic year 2022/23')).toBe('academic year 2022/23')
  })

  it('a month keeps its capital', () => {
    expect(labelInSentence('May 2024')).toBe('May 2024')
  })
})
