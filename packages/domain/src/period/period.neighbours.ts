import { addDays, daysBetween, isDay, lastDayOfMonth, yearOf } from './day.ts'
import { PARTS_IN_A_YEAR, type ReadPeriodCode, readPeriodCode, writePeriodCode } from './period.code.ts'
import type { Period } from './period.ts'

/** How far two periods lie apart. */
export interface Gap {
  /** Steps from period to period of the same kind, 1 for neighbours; null for days, ranges and other kinds. */
  readonly periods: number | null
  /** Days from the end of the earlier to the end of the later; null when either has no dates. */
  readonly days: number | null
  /** "the next month", "3 quarters later", "a year later", "112 days later". */
  readonly text: string
}

function dayLastYear(day: string): string | null {
  const moved = `${yearOf(day) - 1}${day.slice(4)}`
  return isDay(moved) ? moved : null
}

/** What ends with February ends with February last year too, on the 28th or the 29th. */
function lastDayLastYear(day: string): string {
  const year = yearOf(day)
  const month = Number(day.slice(5, 7))
  if (day === lastDayOfMonth(year, month)) return lastDayOfMonth(year - 1, month)
  return `${year - 1}${day.slice(4)}`
}

/**
 * The code of the same stretch one year before: FY2022-23-Q4 for FY2023-24-Q4. Null for a period without
 * dates and for 29 February, which last year did not have.
 */
export function samePeriodLastYear(period: Period): string | null {
  const read = readPeriodCode(period.code)
  switch (read.form) {
    case 'YEAR':
    case 'PART':
    case 'MONTH':
      return writePeriodCode({ ...read, year: read.year - 1 })
    case 'DAY':
      return dayLastYear(read.day)
    case 'RANGE': {
      const start = dayLastYear(read.start)
      return start === null ? null : writePeriodCode({ ...read, start, end: lastDayLastYear(read.end) })
    }
    default:
      return null
  }
}

/**
 * The code of the period of the same kind that begins when this one ends. Null for ranges, for several
 * terms together and for periods without dates, which have no such neighbour.
 */
export function nextPeriod(period: Period): string | null {
  const read = readPeriodCode(period.code)
  switch (read.form) {
    case 'YEAR':
      return writePeriodCode({ ...read, year: read.year + 1 })
    case 'PART': {
      if (read.first !== read.last) return null
      const isLast = read.last === PARTS_IN_A_YEAR[read.part]
      const number = isLast ? 1 : read.last + 1
      return writePeriodCode({
        ...read,
        year: isLast ? read.year + 1 : read.year,
        first: number,
        last: number,
      })
    }
    case 'MONTH':
      if (read.month === 12) return writePeriodCode({ ...read, year: read.year + 1, month: 1 })
      return writePeriodCode({ ...read, month: read.month + 1 })
    case 'DAY':
      return addDays(read.day, 1)
    default:
      return null
  }
}

/** A ladder of periods of one kind: which ladder, which rung, and how many rungs make a year. */
function rung(
  read: ReadPeriodCode,
): { ladder: string; number: number; noun: string; perYear: number } | null {
  switch (read.form) {
    case 'YEAR':
      return { ladder: read.kind, number: read.year, noun: 'year', perYear: 1 }
    case 'PART': {
      if (read.first !== read.last) return null
      const perYear = PARTS_IN_A_YEAR[read.part]
      const noun = { HALF: 'half-year', QUARTER: 'quarter', TERM: 'term' }[read.part]
      return { ladder: `${read.kind} ${noun}`, number: read.year * perYear + read.first, noun, perYear }
    }
    case 'MONTH':
      return { ladder: 'month', number: read.year * 12 + read.month, noun: 'month', perYear: 12 }
    default:
      return null
  }
}

function monthAndDay(day: string): string {
  return day.slice(5) === '02-29' ? '02-28' : day.slice(5)
}

/** Years from a stretch to the same stretch of a later year; null when the two are not the same stretch. */
export function yearsApart(earlier: Period, later: Period): number | null {
  if (earlier.start === null || earlier.end === null || later.start === null || later.end === null)
    return null
  const same =
    monthAndDay(earlier.start) === monthAndDay(later.start) &&
    monthAndDay(earlier.end) === monthAndDay(later.end) &&
    yearOf(later.start) - yearOf(earlier.start) === yearOf(later.end) - yearOf(earlier.end)
  return same ? yearOf(later.end) - yearOf(earlier.end) : null
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** How far it is from one period to a later one, in numbers and in words that go with a change. */
export function gapBetween(earlier: Period, later: Period): Gap {
  if (earlier.end === null || later.end === null) {
    return { periods: null, days: null, text: 'after a time that is not stated' }
  }
  const days = daysBetween(earlier.end, later.end)
  const from = rung(readPeriodCode(earlier.code))
  const to = rung(readPeriodCode(later.code))
  const periods = from !== null && to !== null && from.ladder === to.ladder ? to.number - from.number : null
  if (periods === 1) return { periods, days, text: `the next ${to?.noun}` }
  const years = yearsApart(earlier, later) ?? 0
  if (years > 0) return { periods, days, text: years === 1 ? 'a year later' : `${years} years later` }
  if (periods !== null && periods > 0)
    return { periods, days, text: `${count(periods, to?.noun ?? '')} later` }
  return { periods, days, text: days === 1 ? 'the next day' : `${count(days, 'day')} later` }
}
