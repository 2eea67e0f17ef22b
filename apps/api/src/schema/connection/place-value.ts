import { isDay } from '../day.ts'

/** What one of the values is that a list is ordered by. */
export interface PlaceValue {
  type: 'text' | 'integer' | 'decimal' | 'day'
  /** Whether rows may have none. */
  nullable?: boolean
}

/** The largest integer of a column. */
const MAX_INTEGER = 2_147_483_647
/** A number as a column of 18 digits, 6 of them decimals, holds it. */
const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/
const MIDNIGHT = 'T00:00:00.000Z'

const FITS: Record<PlaceValue['type'], (value: unknown) => boolean> = {
  text: value => typeof value === 'string' && !value.includes('\0'),
  integer: value => Number.isInteger(value) && Math.abs(value as number) <= MAX_INTEGER,
  decimal: value =>
    (typeof value === 'number' && Math.abs(value) < 1e12) ||
    (typeof value === 'string' && DECIMAL.test(value)),
  day: value => typeof value === 'string' && isDay(value.replace(MIDNIGHT, '')),
}

/** Whether a value that came back in a cursor can be one that went out in it. */
export const fits = ({ type, nullable = false }: PlaceValue, value: unknown): boolean =>
  value === null ? nullable : FITS[type](value)
