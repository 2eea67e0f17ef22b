import type { Calendar } from '../vocabulary.ts'
import { isDay } from './day.ts'

export type KindOfYear = Exclude<Calendar, 'NONE'>
export type PartOfYear = 'HALF' | 'QUARTER' | 'TERM'

/** What a code says, before it is turned into dates. Parts count from 1, and last ≥ first. */
export type ReadPeriodCode =
  | { form: 'YEAR'; kind: KindOfYear; year: number }
  | { form: 'PART'; kind: KindOfYear; year: number; part: PartOfYear; first: number; last: number }
  | { form: 'MONTH'; year: number; month: number }
  | { form: 'DAY'; day: string }
  | { form: 'RANGE'; start: string; end: string }
  | { form: 'REPORTED'; reportDate: string }
  | { form: 'YEAR_OF_UNKNOWN_KIND'; year: number; part: 'HALF' | 'QUARTER' | null; number: number }

/** A text that is not a period code; `expected` says what would have been one. */
export class PeriodCodeError extends Error {
  override readonly name = 'PeriodCodeError'
  readonly code = 'BAD_PERIOD_CODE'
  readonly found: string
  readonly expected: string

  constructor(found: string, expected: string) {
    super(`"${found}" is not a period code: expected ${expected}`)
    this.found = found
    this.expected = expected
  }
}

const EXAMPLES =
  'CY2023, CY2023-Q2, CY2023-H1, FY2023-24, FY2023-24-Q4, FY2023-24-H1, AY2022-23, AY2023-24-T1, ' +
  'AY2023-24-T1T2, 2024-05, 2024-06-12, 2024-01-01/2024-06-30, UNDATED-2024-07-10, UNDATED-2021-Q4, ' +
  'UNDATED-2021-H1 or UNDATED-2021'

/** How many halves, quarters or terms make a year. */
export const PARTS_IN_A_YEAR: Record<PartOfYear, number> = { HALF: 2, QUARTER: 4, TERM: 3 }

const YEAR_CODE = /^(?:(CY)([12]\d{3})|(FY|AY)([12]\d{3})-(\d{2}))(?:-(.+))?$/
const KINDS: Record<string, KindOfYear> = { CY: 'CALENDAR', FY: 'FINANCIAL', AY: 'ACADEMIC' }
const PREFIXES: Record<KindOfYear, string> = { CALENDAR: 'CY', FINANCIAL: 'FY', ACADEMIC: 'AY' }

type ReadPart = { part: PartOfYear; first: number; last: number }

function readQuarterOrHalf(text: string): ReadPart | null {
  const match = /^(?:Q([1-4])|H([12]))$/.exec(text)
  if (!match) return null
  const number = Number(match[1] ?? match[2])
  return { part: match[1] === undefined ? 'HALF' : 'QUARTER', first: number, last: number }
}

// One term or two that follow each other; all three are the year, which has a code of its own.
function readTerms(text: string): ReadPart | null {
  const match = /^T([123])$|^T(1)T(2)$|^T(2)T(3)$/.exec(text)
  if (!match) return null
  const [first, last = first] = match.slice(1).filter(term => term !== undefined)
  return { part: 'TERM', first: Number(first), last: Number(last) }
}

function readYearCode(code: string, match: RegExpExecArray): ReadPeriodCode {
  const kind = KINDS[match[1] ?? match[3] ?? ''] ?? 'CALENDAR'
  const year = Number(match[2] ?? match[4])
  const written = writeYear(kind, year)
  if (!code.startsWith(written))
    throw new PeriodCodeError(code, `the second year to follow the first, ${written}`)
  const rest = match[6]
  if (rest === undefined) return { form: 'YEAR', kind, year }
  const part = kind === 'ACADEMIC' ? readTerms(rest) : readQuarterOrHalf(rest)
  if (part) return { form: 'PART', kind, year, ...part }
  const parts = kind === 'ACADEMIC' ? 'T1, T2, T3, T1T2 or T2T3' : 'Q1, Q2, Q3, Q4, H1 or H2'
  throw new PeriodCodeError(code, `${written} to be followed by ${parts}`)
}

function readUndated(code: string, rest: string): ReadPeriodCode {
  if (isDay(rest)) return { form: 'REPORTED', reportDate: rest }
  const match = /^([12]\d{3})(?:-(?:(Q)([1-4])|(H)([12])))?$/.exec(rest)
  if (!match) throw new PeriodCodeError(code, 'UNDATED- to be followed by a day, 2021, 2021-Q4 or 2021-H1')
  const part = match[2] ? 'QUARTER' : match[4] ? 'HALF' : null
  return {
    form: 'YEAR_OF_UNKNOWN_KIND',
    year: Number(match[1]),
    part,
    number: Number(match[3] ?? match[5] ?? 1),
  }
}

function readRange(code: string): ReadPeriodCode {
  const [start = '', end = '', ...more] = code.split('/')
  if (more.length > 0 || !isDay(start) || !isDay(end)) {
    throw new PeriodCodeError(code, 'two days that the calendar has, 2024-01-01/2024-06-30')
  }
  if (start >= end) throw new PeriodCodeError(code, 'the first day of a range to be before its last')
  return { form: 'RANGE', start, end }
}

/** @throws PeriodCodeError when the text is not a period code */
export function readPeriodCode(code: string): ReadPeriodCode {
  const year = YEAR_CODE.exec(code)
  if (year) return readYearCode(code, year)
  if (code.startsWith('UNDATED-')) return readUndated(code, code.slice('UNDATED-'.length))
  if (code.includes('/')) return readRange(code)
  if (/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(code)) {
    return { form: 'MONTH', year: Number(code.slice(0, 4)), month: Number(code.slice(5)) }
  }
  if (isDay(code)) return { form: 'DAY', day: code }
  const looksLikeADay = /^\d{4}-\d{2}(-\d{2})?$/.test(code)
  throw new PeriodCodeError(
    code,
    looksLikeADay ? 'a month or a day that the calendar has' : `one like ${EXAMPLES}`,
  )
}

function twoDigits(number: number): string {
  return String(number % 100).padStart(2, '0')
}

function writeYear(kind: KindOfYear, year: number): string {
  return `${PREFIXES[kind]}${year}${kind === 'CALENDAR' ? '' : `-${twoDigits(year + 1)}`}`
}

/** The code that {@link readPeriodCode} reads back as the same. */
export function writePeriodCode(read: ReadPeriodCode): string {
  switch (read.form) {
    case 'YEAR':
      return writeYear(read.kind, read.year)
    case 'PART': {
      const letter = read.part.charAt(0)
      const last = read.last > read.first ? `${letter}${read.last}` : ''
      return `${writeYear(read.kind, read.year)}-${letter}${read.first}${last}`
    }
    case 'MONTH':
      return `${read.year}-${twoDigits(read.month)}`
    case 'DAY':
      return read.day
    case 'RANGE':
      return `${read.start}/${read.end}`
    case 'REPORTED':
      return `UNDATED-${read.reportDate}`
    case 'YEAR_OF_UNKNOWN_KIND':
      return `UNDATED-${read.year}${read.part === null ? '' : `-${read.part.charAt(0)}${read.number}`}`
  }
}
