import { formatNumber } from './number.ts'
import { formatValue, type UnitWords } from './unit.ts'

/** How far two figures of one unit are apart, without direction: percentages differ in percentage points. */
export function formatDifference(difference: number, unit: UnitWords, decimals?: number | null): string {
  const size = Math.abs(difference)
  if (unit.kind !== 'PERCENT') return formatValue(size, unit, decimals)
  const text = formatNumber(size, decimals)
  return `${text} percentage ${text === '1' ? 'point' : 'points'}`
}
