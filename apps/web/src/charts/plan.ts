import type { BarMultiplesData } from './BarMultiples.tsx'
import type { BarChartData } from './barLayout.ts'
import { byColumn, byMember, byPeriod, oneByOne } from './barPlans.ts'
import { type Column, periodsOf } from './columns.ts'
import { stretchesOf } from './joins.ts'
import type { LineChartData } from './line.ts'
import type { Unit } from './numbers.ts'
import { palette } from './palette.ts'

/** Which chart shows some series best; none when there are fewer than two figures to compare. */
export type Plan =
  | { kind: 'lines'; data: LineChartData }
  | { kind: 'lineMultiples'; data: LineChartData }
  | { kind: 'bars'; data: BarChartData }
  | { kind: 'barMultiples'; data: BarMultiplesData }
  | { kind: 'none' }

const mostColours = palette.length

export function planOf(columns: ReadonlyArray<Column>, unit: Unit, target: LineChartData['target']): Plan {
  const known = columns.flatMap(({ readings }) => readings.filter(({ value }) => value !== null))
  if (known.length < 2) return { kind: 'none' }

  const periods = periodsOf(columns)
  const fewPeriods = periods.length <= mostColours
  const legend = periods.length > 1 ? periods.map(({ label }) => label) : []
  if (fewPeriods && columns.every(({ series }) => series.breakdown.length > 1))
    return { kind: 'barMultiples', data: { panels: byMember(columns, periods), legend } }

  const lines = columns.map(column => ({
    ...column,
    readings: column.readings.filter(({ at }) => at !== null),
  }))
  const drawable =
    columns.every(({ series }) => series.measure === 'LEVEL') &&
    lines.some(({ readings, moments }) => stretchesOf(readings, moments).length > 0)
  if (drawable && lines.length <= mostColours) return { kind: 'lines', data: { lines, unit, target } }
  if (drawable && (!fewPeriods || target)) return { kind: 'lineMultiples', data: { lines, unit, target } }

  if (columns.length === 1 || periods.length === 1)
    return { kind: 'bars', data: { groups: oneByOne(columns), unit } }
  return fewPeriods
    ? { kind: 'bars', data: { groups: byPeriod(columns, periods), unit, legend } }
    : { kind: 'barMultiples', data: { panels: byColumn(columns), legend: [] } }
}
