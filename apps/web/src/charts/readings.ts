import { formatValue } from '@scrutiny/sdk/format'
import type { ChartLine } from './line.ts'
import type { Unit } from './numbers.ts'
import { type Reading, toReading } from './reading.ts'

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

/** A figure of a month, counted from the first one of a year; that is 1. */
export function inMonth(month: number, given: Given, unit: Unit, year = 2024): Reading {
  const first = new Date(Date.UTC(year, month - 1, 1))
  const last = new Date(Date.UTC(year, month, 0))
  const label = first.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return reading(label, day(first), day(last), 'MONTH', given, unit)
}

/** A line of yearly figures from 2019 on. */
export const yearly = (name: string, values: ReadonlyArray<Given>, unit: Unit): ChartLine =>
  line(
    name,
    values.map((value, index) => inYear(2019 + index, value, unit)),
  )

/** A line of monthly figures from the January of a year on. */
export const monthly = (name: string, values: ReadonlyArray<Given>, unit: Unit, year?: number): ChartLine =>
  line(
    name,
    values.map((value, index) => inMonth(index + 1, value, unit, year)),
  )

const line = (name: string, readings: Reading[]): ChartLine => ({
  key: name,
  name,
  moments: false,
  readings: readings.map(reading => ({ ...reading, id: `${name} ${reading.id}` })),
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
  const display = value === null ? 'not yet published' : formatValue(value, unit)
  const figure = {
    id: label,
    period: { code: label, label, start, end, granularity, calendar: 'CALENDAR', precision: 'PRINTED' },
    value,
    missing: value === null ? 'NOT_YET_PUBLISHED' : null,
    published: display,
    display,
    qualifier: 'EXACT',
  } as const
  return { ...toReading({ ...figure, status: [] }, unit), ...more }
}
