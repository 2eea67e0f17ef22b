import { describe, expect, it } from 'vitest'
import { addDays } from './day.ts'
import { gapBetween, nextPeriod, samePeriodLastYear } from './period.neighbours.ts'
import { parsePeriodCode } from './period.ts'

describe('the same period last year', () => {
  it.each([
    ['CY2023', 'CY2022'],
    ['FY2023-24-Q4', 'FY2022-23-Q4'],
    ['FY2000-01', 'FY1999-00'],
    ['AY2023-24-T1T2', 'AY2022-23-T1T2'],
    ['2024-05', '2023-05'],
    ['2024-06-12', '2023-06-12'],
    ['2024-01-01/2024-06-30', '2023-01-01/2023-06-30'],
    ['2024-01-01/2024-02-29', '2023-01-01/2023-02-28'],
    ['2025-01-01/2025-02-28', '2024-01-01/2024-02-29'],
  ])('of %s is %s', (code, lastYear) => {
    expect(samePeriodLastYear(parsePeriodCode(code))).toBe(lastYear)
  })

  it.each(['2024-02-29', 'UNDATED-2024-07-10', 'UNDATED-2021-Q4'])('of %s does not exist', code => {
    expect(samePeriodLastYear(parsePeriodCode(code))).toBeNull()
  })
})

describe('the next period', () => {
  it.each([
    ['CY2023', 'CY2024'],
    ['FY2023-24', 'FY2024-25'],
    ['FY2023-24-Q4', 'FY2024-25-Q1'],
    ['CY2023-H1', 'CY2023-H2'],
    ['AY2023-24-T3', 'AY2024-25-T1'],
    ['2024-12', '2025-01'],
    ['2024-02-28', '2024-02-29'],
  ])('after %s is %s', (code, next) => {
    expect(nextPeriod(parsePeriodCode(code))).toBe(next)
  })

  it.each(['AY2023-24-T1T2', '2024-01-01/2024-06-30', 'UNDATED-2024-07-10'])('after %s has no code', code => {
    expect(nextPeriod(parsePeriodCode(code))).toBeNull()
  })

  it.each([
    'CY2019',
    'FY2019-20',
    'AY2019-20',
    'FY2019-20-Q1',
    'CY2019-H1',
    'AY2019-20-T1',
    '2019-01',
    '2019-12-01',
  ])('begins on the day after the one before ends, sixty times from %s', first => {
    let period = parsePeriodCode(first)
    for (let step = 0; step < 60; step++) {
      const next = parsePeriodCode(nextPeriod(period) ?? '')
      expect(next.start).toBe(addDays(period.end ?? '', 1))
      expect(next.granularity).toBe(period.granularity)
      period = next
    }
  })
})

describe('the time between', () => {
  it.each([
    ['2024-04', '2024-05', 1, 31, 'the next month'],
    ['CY2022', 'CY2023', 1, 365, 'the next year'],
    ['FY2023-24-Q4', 'FY2024-25-Q1', 1, 91, 'the next quarter'],
    ['FY2022-23-Q4', 'FY2023-24-Q3', 3, 275, '3 quarters later'],
    ['FY2022-23-Q4', 'FY2023-24-Q4', 4, 366, 'a year later'],
    ['2022-05', '2024-05', 24, 731, '2 years later'],
    ['AY2022-23-T3', 'AY2023-24-T2', 2, 213, '2 terms later'],
    ['AY2022-23-T1T2', 'AY2023-24-T1T2', null, 366, 'a year later'],
    ['2024-02-21', '2024-06-12', null, 112, '112 days later'],
    ['2024-06-11', '2024-06-12', null, 1, 'the next day'],
    ['2023-01-01/2023-06-30', '2024-01-01/2024-06-30', null, 366, 'a year later'],
    ['CY2023', 'FY2023-24', null, 91, '91 days later'],
    ['UNDATED-2021-Q4', 'FY2023-24-Q4', null, null, 'after a time that is not stated'],
  ])('%s and %s: %s periods, %s days, %s', (earlier, later, periods, days, text) => {
    expect(gapBetween(parsePeriodCode(earlier), parsePeriodCode(later))).toEqual({ periods, days, text })
  })
})
