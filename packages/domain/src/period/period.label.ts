import type { Accumulation } from '../vocabulary.ts'
import { daySpan, longDate, monthAndYear, monthSpan } from './day.ts'
import { type ReadPeriodCode, readPeriodCode } from './period.code.ts'
import type { Period } from './period.ts'

const TERMS = ['Autumn', 'spring', 'summer']

/** "2023/24" for years that begin in one calendar year and end in the next, "2023" for the others. */
function yearName(read: { kind: string; year: number }): string {
  if (read.kind === 'CALENDAR') return String(read.year)
  return `${read.year}/${String((read.year + 1) % 100).padStart(2, '0')}`
}

function partLabel(read: ReadPeriodCode & { form: 'PART' }, months: string): string {
  switch (read.part) {
    case 'QUARTER':
      return `${months} (quarter ${read.first} of ${yearName(read)})`
    case 'HALF':
      return `${months} (${read.first === 1 ? 'first' : 'second'} half of ${yearName(read)})`
    case 'TERM': {
      const names = TERMS.slice(read.first - 1, read.last).join(' and ')
      const terms = read.last > read.first ? 'terms' : 'term'
      return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${terms} ${yearName(read)}`
    }
  }
}

function unknownYearLabel({ year, part, number }: ReadPeriodCode & { form: 'YEAR_OF_UNKNOWN_KIND' }): string {
  const half = `${number === 1 ? 'First' : 'Second'} half of ${year}`
  const named = part === 'QUARTER' ? `${year} quarter ${number}` : part === 'HALF' ? half : String(year)
  return `${named} (kind of year not stated)`
}

function plainLabel(period: Period): string {
  const read = readPeriodCode(period.code)
  const { start, end } = period
  switch (read.form) {
    case 'YEAR':
      if (read.kind === 'CALENDAR') return yearName(read)
      return read.kind === 'ACADEMIC'
        ? `Academic year ${yearName(read)}`
        : `${yearName(read)} (financial year)`
    case 'PART':
      return partLabel(read, start !== null && end !== null ? monthSpan(start, end) : yearName(read))
    case 'MONTH':
      return monthAndYear(`${period.code}-01`)
    case 'DAY':
      return longDate(read.day)
    case 'RANGE':
      return daySpan(read.start, read.end)
    case 'REPORTED':
      return `Date not stated (reported ${longDate(read.reportDate)})`
    case 'YEAR_OF_UNKNOWN_KIND':
      return unknownYearLabel(read)
  }
}

// Whole years and ranges say both of their ends already, whatever is gathered within them.
function saysBothEnds(period: Period): boolean {
  return period.granularity === 'YEAR' || period.granularity === 'RANGE'
}

/**
 * The period in plain English, for example "January to March 2024 (quarter 4 of 2023/24)".
 *
 * @param accumulation how the series gathers: a year to date, twelve months or a count since some date
 *   reaches further back than its period says, and the label says so
 */
export function periodLabel(period: Period, accumulation: Accumulation = 'DISCRETE'): string {
  const read = readPeriodCode(period.code)
  if (accumulation === 'ROLLING_12_MONTHS' && read.form === 'REPORTED') {
    return `12 months, end not stated (reported ${longDate(read.reportDate)})`
  }
  if (period.end === null || saysBothEnds(period)) return plainLabel(period)
  switch (accumulation) {
    case 'YEAR_TO_DATE':
      return `Year to date, to ${longDate(period.end)}`
    case 'ROLLING_12_MONTHS':
      return `12 months to ${longDate(period.end)}`
    case 'SINCE_DATE':
      return `Up to ${longDate(period.end)}`
    default:
      return plainLabel(period)
  }
}

/** The label as it stands inside a sentence: "academic year 2022/23", but "May 2024". */
export function labelInSentence(label: string): string {
  return label.replace(/^(Academic|Autumn|Spring|Summer|First|Second|Date|Year|Up)\b/, word =>
    word.toLowerCase(),
  )
}
