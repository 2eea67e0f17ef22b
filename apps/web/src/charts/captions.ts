import { areasOf, type Column, periodsOf } from './columns.ts'
import type { Unit } from './numbers.ts'
import type { Plan } from './plan.ts'

/** Measure, unit, area and period: "Per cent, Shropshire and England, each year, 2021 to 2023". */
export function subtitleOf(columns: ReadonlyArray<Column>, unit: Unit, when: string): string {
  const areas = areasOf(columns.map(({ series }) => series))
  const periods = periodsOf(columns)
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label]
  const name = unit.name.charAt(0).toUpperCase() + unit.name.slice(1)
  const time = first === last ? [first] : [when.toLowerCase(), `${first} to ${last}`]
  return [name, areas.join(' and '), ...time].join(', ')
}

/** What the markers of missing figures and the dashes stand for, and which figures could not be drawn. */
export function marksOf({ kind }: Plan, columns: ReadonlyArray<Column>): string[] {
  const overTime = kind === 'lines' || kind === 'lineMultiples'
  const all = columns.flatMap(({ name, readings }) =>
    readings.map(reading => ({
      ...reading,
      about: `${columns.length > 1 ? `${name}, ` : ''}${reading.label}: ${reading.display}`,
    })),
  )
  const missing = all.filter(({ value }) => value === null)
  const undated = all.filter(({ at, value }) => overTime && at === null && value !== null)
  const dashed = all.some(({ soft, value }) => soft && value !== null)
  return [
    ...missing.map(({ marker, about }) => `${marker} ${about}`),
    ...undated.map(({ about }) => `Not drawn, for want of a date: ${about}`),
    ...(dashed ? ['Dashed: provisional, estimated or forecast'] : []),
  ]
}
