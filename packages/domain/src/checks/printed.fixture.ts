import type { UnitWords } from '../display/display.ts'
import { readPrinted } from '../number/print.ts'
import type { PrintedNumber } from './printed-number.ts'

function unitOf(published: string, isCount: boolean): UnitWords {
  if (published.endsWith('%')) return { pattern: '{}%', one: '{}%', kind: 'PERCENT', symbol: '%' }
  if (published.endsWith('million')) {
    return { pattern: '£{} million', one: '£{} million', kind: 'MONEY', symbol: '£m' }
  }
  if (isCount) return { pattern: '{} people', one: '{} person', kind: 'COUNT', symbol: null }
  return { pattern: '{}', one: '{}', kind: 'OTHER', symbol: null }
}

function printed(published: string, label: string, isCount: boolean): PrintedNumber {
  const read = readPrinted(published)
  if (read === null) throw new Error(`"${published}" has no number`)
  const unit = unitOf(published, isCount)
  return { label, published, isCount, unit, qualifier: 'EXACT', ...read }
}

/** A number of people as printed. */
export function count(published: string, label = ''): PrintedNumber {
  return printed(published, label, true)
}

/** Any other number as printed: rounded to its last digit. */
export function rounded(published: string, label = ''): PrintedNumber {
  return printed(published, label, false)
}

/** An amount in thousands of pounds as printed. */
export function thousands(published: string, label = ''): PrintedNumber {
  const unit: UnitWords = { pattern: '£{} thousand', one: '£{} thousand', kind: 'MONEY', symbol: "£'000" }
  return { ...printed(published, label, false), unit }
}

/** A number of people that the source says in words only. */
export function inWords(published: string, value: number, label = ''): PrintedNumber {
  return { ...count('0', label), published, value }
}
