import type { UnitKind } from '../../generated/schema.ts'
import { formatNumber } from './number.ts'

/** How a unit is written. Select `pattern` and `one` to have it written exactly as the API does. */
export interface UnitWords {
  /** "people" */
  name: string
  /** "%" */
  symbol?: string | null
  kind?: UnitKind
  /** "{} people" */
  pattern?: string
  /** "{} person" */
  one?: string
}

const money: Record<string, string> = { "£'000": '£{} thousand', '£m': '£{} million' }

/**
 * A number with its unit: "36.0%", "1 day", "−£700 thousand".
 *
 * @param decimals how many decimal places to show; left out, those that the number has
 */
export function formatValue(value: number, unit: UnitWords, decimals?: number | null): string {
  const size = formatNumber(Math.abs(value), decimals)
  const pattern = unit.pattern ?? guess(unit)
  return `${value < 0 ? '\u2212' : ''}${((size === '1' && unit.one) || pattern).replace('{}', () => size)}`
}

/** NOTE: for figures asked for without the unit's pattern. Right for most units, blunt for the rest. */
function guess({ name, symbol, kind }: UnitWords): string {
  if (kind === 'PERCENT') return '{}%'
  return (symbol && money[symbol]) || `{} ${name}`
}
