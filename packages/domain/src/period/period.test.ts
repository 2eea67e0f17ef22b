import { describe, expect, it } from 'vitest'
import { PeriodCodeError, readPeriodCode, writePeriodCode } from './period.code.ts'
import { parsePeriodCode, sortDate } from './period.ts'

const EVERY_FORM = [
  ['CY2023', '2023-01-01', '2023-12-31', 'CALENDAR', 'YEAR'],
  ['CY2023-Q2', '2023-04-01', '2023-06-30', 'CALENDAR', 'QUARTER'],
  ['CY2023-H1', '2023-01-01', '2023-06-30', 'CALENDAR', 'HALF'],
  ['FY2023-24', '2023-04-01', '2024-03-31', 'FINANCIAL', 'YEAR'],
  ['FY1999-00', '1999-04-01', '2000-03-31', 'FINANCIAL', 'YEAR'],
  ['FY2023-24-Q1', '2023-04-01', '2023-06-30', 'FINANCIAL', 'QUARTER'],
  ['FY2023-24-Q4', '2024-01-01', '2024-03-31', 'FINANCIAL', 'QUARTER'],
  ['FY2023-24-H1', '2023-04-01', '2023-09-30', 'FINANCIAL', 'HALF'],
  ['FY2023-24-H2', '2023-10-01', '2024-03-31', 'FINANCIAL', 'HALF'],
  ['AY2022-23', '2022-09-01', '2023-08-31', 'ACADEMIC', 'YEAR'],
  ['AY2023-24-T1', '2023-09-01', '2023-12-31', 'ACADEMIC', 'TERM'],
  ['AY2023-24-T2', '2024-01-01', '2024-03-31', 'ACADEMIC', 'TERM'],
  ['AY2023-24-T3', '2024-04-01', '2024-08-31', 'ACADEMIC', 'TERM'],
  ['AY2023-24-T1T2', '2023-09-01', '2024-03-31', 'ACADEMIC', 'TERM'],
  ['AY2023-24-T2T3', '2024-01-01', '2024-08-31', 'ACADEMIC', 'TERM'],
  ['2024-02', '2024-02-01', '2024-02-29', 'CALENDAR', 'MONTH'],
  ['2024-06-12', '2024-06-12', '2024-06-12', 'CALENDAR', 'DAY'],
  ['2024-01-01/2024-06-30', '2024-01-01', '2024-06-30', 'NONE', 'RANGE'],
  ['UNDATED-2024-07-10', null, null, 'NONE', 'NOT_STATED'],
  ['UNDATED-2021-Q4', null, null, 'NONE', 'QUARTER'],
  ['UNDATED-2021-H1', null, null, 'NONE', 'HALF'],
  ['UNDATED-2021', null, null, 'NONE', 'YEAR'],
] as const

describe('a period code', () => {
  it.each(EVERY_FORM)('%s runs from %s to %s, %s, %s', (code, start, end, calendar, granularity) => {
    expect(parsePeriodCode(code)).toEqual({ code, start, end, calendar, granularity })
  })

  it.each(EVERY_FORM)('%s is written as it is read', code => {
    expect(writePeriodCode(readPeriodCode(code))).toBe(code)
  })

  it.each([
    ['FY2023-25', 'the second year to follow the first, FY2023-24'],
    ['2024-13', 'a month or a day that the calendar has'],
    ['2024-02-30', 'a month or a day that the calendar has'],
    ['2023-02-29', 'a month or a day that the calendar has'],
    ['2024-06-30/2024-01-01', 'the first day of a range to be before its last'],
    ['2024-01-01/2024-01-01', 'the first day of a range to be before its last'],
    ['2024-01-01/2024-02-30', 'two days that the calendar has, 2024-01-01/2024-06-30'],
    ['AY2023-24-T2T1', 'AY2023-24 to be followed by T1, T2, T3, T1T2 or T2T3'],
    ['AY2023-24-T1T3', 'AY2023-24 to be followed by T1, T2, T3, T1T2 or T2T3'],
    ['AY2023-24-T1T2T3', 'AY2023-24 to be followed by T1, T2, T3, T1T2 or T2T3'],
    ['AY2023-24-Q1', 'AY2023-24 to be followed by T1, T2, T3, T1T2 or T2T3'],
    ['FY2023-24-T1', 'FY2023-24 to be followed by Q1, Q2, Q3, Q4, H1 or H2'],
    ['CY2023-Q5', 'CY2023 to be followed by Q1, Q2, Q3, Q4, H1 or H2'],
    ['CY2023-24', 'CY2023 to be followed by Q1, Q2, Q3, Q4, H1 or H2'],
    ['UNDATED-soon', 'UNDATED- to be followed by a day, 2021, 2021-Q4 or 2021-H1'],
  ])('is not %s: expected %s', (code, expected) => {
    expect(() => parsePeriodCode(code)).toThrow(PeriodCodeError)
    expect(() => parsePeriodCode(code)).toThrow(expected)
  })

  it.each(['', '2024', 'FY2023', 'FY 2023-24', 'cy2023', 'CY2023 ', 'toString'])('is not "%s"', code => {
    expect(() => parsePeriodCode(code)).toThrow(PeriodCodeError)
  })
})

describe('a figure sorts by', () => {
  it.each([
    ['FY2023-24-Q4', '2024-03-31', 'the end of its period'],
    ['UNDATED-2021-Q4', '2021-12-31', 'the end of the quarter, as the year reads'],
    ['UNDATED-2021-H1', '2021-06-30', 'the end of the half, as the year reads'],
    ['UNDATED-2021', '2021-12-31', 'the end of the year, as it reads'],
    ['UNDATED-2024-07-10', '2024-07-10', 'the date of its report, where the source gives none'],
  ])('%s: %s, %s', (code, day) => {
    expect(sortDate(parsePeriodCode(code), '2024-07-10')).toBe(day)
  })
})
