import type { Calendar, Granularity } from '../vocabulary.ts'
import { firstDayOfMonth, lastDayOfMonth } from './day.ts'
import { type KindOfYear, type PartOfYear, readPeriodCode } from './period.code.ts'

/**
 * Two dates and a kind. Made from a code by {@link parsePeriodCode}; a label is derived by
 * `periodLabel` and never parsed.
 */
export interface Period {
  /** The readable key, for example "FY2023-24-Q4"; prisma/seed/README.md lists every form. */
  readonly code: string
  /** The first day, YYYY-MM-DD; null when the source prints no date. */
  readonly start: string | null
  /** The last day, YYYY-MM-DD; null when the source prints no date. */
  readonly end: string | null
  readonly calendar: Calendar
  readonly granularity: Granularity
}

const FIRST_MONTH: Record<KindOfYear, number> = { CALENDAR: 1, FINANCIAL: 4, ACADEMIC: 9 }

// In months from the start of the year: an autumn term ends in December, a spring term in March.
const PART_ENDS: Record<PartOfYear, readonly number[]> = {
  HALF: [6, 12],
  QUARTER: [3, 6, 9, 12],
  TERM: [4, 7, 12],
}

function monthsOf(kind: KindOfYear, year: number, monthsBefore: number, monthsUntilEnd: number) {
  return {
    start: firstDayOfMonth(year, FIRST_MONTH[kind] + monthsBefore),
    end: lastDayOfMonth(year, FIRST_MONTH[kind] + monthsUntilEnd - 1),
    calendar: kind,
  }
}

/**
 * The period behind a code, by the table in prisma/seed/README.md. Financial years run from 1 April to
 * 31 March, academic years from 1 September to 31 August with terms ending on 31 December, 31 March and
 * 31 August. Months and days belong to the calendar year, ranges to none. UNDATED codes have no dates;
 * the granularity of one with a year is the one it prints.
 *
 * @throws PeriodCodeError saying what was expected
 */
export function parsePeriodCode(code: string): Period {
  const read = readPeriodCode(code)
  switch (read.form) {
    case 'YEAR':
      return { code, ...monthsOf(read.kind, read.year, 0, 12), granularity: 'YEAR' }
    case 'PART': {
      const ends = PART_ENDS[read.part]
      const monthsBefore = ends[read.first - 2] ?? 0
      const monthsUntilEnd = ends[read.last - 1] ?? 12
      return { code, ...monthsOf(read.kind, read.year, monthsBefore, monthsUntilEnd), granularity: read.part }
    }
    case 'MONTH':
      return { code, ...monthsOf('CALENDAR', read.year, read.month - 1, read.month), granularity: 'MONTH' }
    case 'DAY':
      return { code, start: read.day, end: read.day, calendar: 'CALENDAR', granularity: 'DAY' }
    case 'RANGE':
      return { code, start: read.start, end: read.end, calendar: 'NONE', granularity: 'RANGE' }
    case 'REPORTED':
      return { code, start: null, end: null, calendar: 'NONE', granularity: 'NOT_STATED' }
    case 'YEAR_OF_UNKNOWN_KIND':
      return { code, start: null, end: null, calendar: 'NONE', granularity: read.part ?? 'YEAR' }
  }
}

/**
 * The day a figure sorts by: the end of its period. Where the source prints a year of an unknown kind,
 * the year is read as it stands (2021 quarter 4 sorts by 31 December 2021); where it prints nothing, the
 * figure sorts by its report.
 *
 * @param reportDate the day of the report, YYYY-MM-DD
 */
export function sortDate(period: Period, reportDate: string): string {
  if (period.end !== null) return period.end
  const read = readPeriodCode(period.code)
  if (read.form !== 'YEAR_OF_UNKNOWN_KIND') return reportDate
  if (read.part === null) return lastDayOfMonth(read.year, 12)
  return lastDayOfMonth(read.year, read.number * (read.part === 'QUARTER' ? 3 : 6))
}
