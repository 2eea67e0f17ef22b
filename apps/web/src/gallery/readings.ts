import type { ChartLine } from '../charts/line.ts'
import { formatTick, type Unit } from '../charts/numbers.ts'
import { middleOf, type Reading } from '../charts/reading.ts'

export const percent: Unit = {
  code: 'percent',
  name: 'per cent',
  symbol: '%',
  kind: 'PERCENT',
  pattern: '{}%',
  one: '{}%',
}
export const referrals: Unit = {
  code: 'referrals',
  name: 'referrals',
  symbol: null,
  kind: 'COUNT',
  pattern: '{} referrals',
  one: '{} referral',
}
export const pounds: Unit = {
  code: 'gbp-thousands',
  name: 'thousands of pounds',
  symbol: "£'000",
  kind: 'MONEY',
  pattern: '£{} thousand',
  one: '£{} thousand',
}

/** What a figure of the gallery may say besides its number. */
export type Given = number | null | (Partial<Reading> & { value: number | null })

/** A figure of a calendar year. */
export const inYear = (year: number, given: Given, unit: Unit): Reading =>
  reading(String(year), `${year}-01-01`, `${year}-12-31`, 'YEAR', given, unit)

/** A figure of a month of 2024; the first is 1. */
export function inMonth(month: number, given: Given, unit: Unit): Reading {
  const first = new Date(Date.UTC(2024, month - 1, 1))
  const last = new Date(Date.UTC(2024, month, 0))
  const label = first.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return reading(label, day(first), day(last), 'MONTH', given, unit)
}

/** A line of yearly figures from 2019 on. */
export const yearly = (name: string, values: ReadonlyArray<Given>, unit: Unit): ChartLine => ({
  key: name,
  name,
  moments: false,
  readings: values.map((value, index) => ({ ...inYear(2019 + index, value, unit), id: `${name} ${index}` })),
})

/** A line of the months of 2024. */
export const monthly = (name: string, values: ReadonlyArray<Given>, unit: Unit): ChartLine => ({
  key: name,
  name,
  moments: false,
  readings: values.map((value, index) => ({ ...inMonth(index + 1, value, unit), id: `${name} ${index}` })),
})

const day = (date: Date): string => date.toISOString().slice(0, 10)

function reading(
  label: string,
  start: string,
  end: string,
  granularity: Reading['granularity'],
  given: Given,
  unit: Unit,
): Reading {
  const { value, ...more } = typeof given === 'object' && given !== null ? given : { value: given }
  return {
    id: label,
    code: label,
    label,
    start,
    end,
    granularity,
    calendar: 'CALENDAR',
    at: middleOf(start, end),
    value,
    display: value === null ? 'not yet published' : formatTick(value, unit),
    short: value === null ? '' : formatTick(value, unit),
    marker: value === null ? '[x]' : null,
    soft: false,
    breaks: false,
    ...more,
  }
}
