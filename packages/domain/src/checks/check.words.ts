// How explanations write numbers: in figures, with separators and units, and as exactly as it takes.

import { POINTS, type UnitWords, withQualifier, withUnit } from '../display/display.ts'
import { decimalsOf, formatNumber } from '../number/number.ts'
import { isInWords } from '../number/print.ts'
import type { PrintedNumber } from './printed-number.ts'

/** What was worked out is said in full with no more decimals than these. */
const DECIMALS_IN_FULL = 4
const FEWEST_DECIMALS = 2
const MOST_DECIMALS = 6

function decimalsOfTwoDigits(value: number): number {
  return value === 0 ? 0 : 1 - Math.floor(Math.log10(Math.abs(value)))
}

/**
 * A number that was worked out: "548 referrals", "£0.0505 million", "about 95.15%".
 *
 * @param beside the number it is read beside: rounding never makes two different numbers look the same
 */
export function workedOut(value: number, unit: UnitWords, beside?: number): string {
  if (decimalsOf(value) <= DECIMALS_IN_FULL) return withUnit(value, null, unit)
  let decimals = Math.min(MOST_DECIMALS, Math.max(FEWEST_DECIMALS, decimalsOfTwoDigits(value)))
  while (decimals < MOST_DECIMALS && value.toFixed(decimals) === beside?.toFixed(decimals)) decimals++
  return `about ${withUnit(value, decimals, unit)}`
}

const PLACES: UnitWords = { pattern: '{} places', one: '{} place', kind: 'RANK', symbol: null }

/** The unit of the difference between two numbers of a unit: percentages differ in points. */
export function unitOfDifference(unit: UnitWords): UnitWords {
  if (unit.kind === 'PERCENT') return POINTS
  return unit.kind === 'RANK' ? PLACES : unit
}

function withLabel(number: string, { label, published }: PrintedNumber): string {
  const about = [label, isInWords(published) ? `printed “${published}”` : ''].filter(words => words !== '')
  return about.length === 0 ? number : `${number} (${about.join(', ')})`
}

/** "£2.7 million", "36.0%", "over 5,700 people": with as many decimals as were printed. */
export function written({ value, decimals, unit, qualifier }: PrintedNumber): string {
  return withQualifier(qualifier, withUnit(value, decimals, unit))
}

/** "2,469 plans (January 2024)": the number, what it is of, and its print where that is in words. */
export function quote(printed: PrintedNumber): string {
  return withLabel(written(printed), printed)
}

/** "200 (People supported)": without a unit, where it counts what its label says; money and shares keep theirs. */
export function quoteByLabel(printed: PrintedNumber): string {
  if (printed.unit.kind !== 'COUNT') return quote(printed)
  const number = formatNumber(printed.value, printed.decimals)
  return withLabel(withQualifier(printed.qualifier, number), printed)
}
