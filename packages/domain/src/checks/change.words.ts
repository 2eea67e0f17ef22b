import { PERCENT, POINTS, type UnitWords, withQualifier, withUnit } from '../display/display.ts'
import { workedOut } from './check.words.ts'
import type { PrintedNumber } from './printed-number.ts'

/** How a change is printed; the values are those of the vocabulary's measures. */
export type ChangeMeasure = 'CHANGE_ABSOLUTE' | 'CHANGE_PERCENT' | 'CHANGE_POINTS' | 'CHANGE_UNSPECIFIED'

function direction(value: number, size: string): string {
  if (value === 0) return 'no change'
  return `a ${value > 0 ? 'rise' : 'fall'} of ${size}`
}

/** The change in the unit that its measure gives it; one of no known measure looks like per cent. */
export function inItsUnit(change: PrintedNumber, measure: ChangeMeasure): PrintedNumber {
  if (measure === 'CHANGE_ABSOLUTE') return change
  return { ...change, unit: measure === 'CHANGE_POINTS' ? POINTS : PERCENT }
}

/** "a fall of 83 referrals", as printed. */
export function printedChange({ value, decimals, unit, qualifier }: PrintedNumber): string {
  return direction(value, withQualifier(qualifier, withUnit(Math.abs(value), decimals, unit)))
}

/** "a rise of about 26.88%", as worked out. */
export function workedOutChange(value: number, unit: UnitWords, beside: number): string {
  return direction(value, workedOut(Math.abs(value), unit, Math.abs(beside)))
}
