import type { Accumulation, Granularity } from '../../generated/schema.ts'
import { formatDate, formatMonth, formatSpan } from './date.ts'

/** What has to be known of a period to name it. */
export interface PeriodWords {
  /** "FY2023-24-Q4" */
  code: string
  start: string | null
  end: string | null
  granularity: Granularity
}

/**
 * A period in plain English, in the words of the API's `label`: "January to March 2024 (quarter 4 of
 * 2023/24)".
 *
 * @param accumulation of the series. What gathers over a longer time says so: "Year to date, to 31 May 2024"
 */
export function formatPeriod(period: PeriodWords, accumulation: Accumulation = 'DISCRETE'): string {
  const { code, end, granularity } = period
  const reported = reportDate(code)
  if (accumulation === 'ROLLING_12_MONTHS' && reported) {
    return `12 months, end not stated (reported ${formatDate(reported)})`
  }
  // Whole years and ranges say both of their ends already.
  if (end !== null && granularity !== 'YEAR' && granularity !== 'RANGE') {
    if (accumulation === 'YEAR_TO_DATE') return `Year to date, to ${formatDate(end)}`
    if (accumulation === 'ROLLING_12_MONTHS') return `12 months to ${formatDate(end)}`
    if (accumulation === 'SINCE_DATE') return `Up to ${formatDate(end)}`
  }
  return reported ? `Date not stated (reported ${formatDate(reported)})` : plain(period)
}

const reportDate = (code: string) => /^UNDATED-(\d{4}-\d\d-\d\d)$/.exec(code)?.[1]

function plain({ code, start, end, granularity }: PeriodWords): string {
  if (code.startsWith('UNDATED-')) return `${unknownYear(code)} (kind of year not stated)`
  const year = yearIn(code)
  const part = code.split('-').at(-1) ?? ''
  const months = start && end ? formatSpan(start, end, formatMonth) : year
  switch (granularity) {
    case 'YEAR':
      if (code.startsWith('AY')) return `Academic year ${year}`
      return code.startsWith('FY') ? `${year} (financial year)` : year
    case 'QUARTER':
      return `${months} (quarter ${part.slice(1)} of ${year})`
    case 'HALF':
      return `${months} (${part === 'H1' ? 'first' : 'second'} half of ${year})`
    case 'TERM':
      return `${terms(part)} ${year}`
    case 'MONTH':
      return formatMonth(start ?? code)
    case 'DAY':
      return formatDate(start ?? code)
    case 'RANGE':
    case 'NOT_STATED':
      return start && end ? formatSpan(start, end) : code
  }
}

/** "2021 quarter 4" for UNDATED-2021-Q4. */
function unknownYear(code: string): string {
  const [, year, part] = code.split('-')
  return part ? `${year} ${part.startsWith('Q') ? 'quarter' : 'half'} ${part.slice(1)}` : String(year)
}

/** "2023/24" for FY2023-24 and AY2023-24, "2023" for CY2023. */
function yearIn(code: string): string {
  const [year = '', next] = code.slice(2).split('-')
  return code.startsWith('CY') ? year : `${year}/${next}`
}

/** "Autumn and spring terms" for T1T2. */
function terms(part: string): string {
  const names = [...part.matchAll(/\d/g)].map(
    ([number]) => ['autumn', 'spring', 'summer'][Number(number) - 1],
  )
  const text = `${names.join(' and ')} ${names.length > 1 ? 'terms' : 'term'}`
  return text.charAt(0).toUpperCase() + text.slice(1)
}
