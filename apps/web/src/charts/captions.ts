import { areasOf, type Column, periodsOf } from './columns.ts'
import type { Unit } from './numbers.ts'
import type { Plan } from './plan.ts'

const list = new Intl.ListFormat('en-GB')
const mostAbsences = 4

/** Measure, unit, area and period: "Per cent, Shropshire and England, each year, 2021 to 2023". */
export function subtitleOf(columns: ReadonlyArray<Column>, unit: Unit, when: string): string {
  const areas = areasOf(columns.map(({ series }) => series))
  const periods = periodsOf(columns).map(({ label }) => label)
  const name = unit.name.charAt(0).toUpperCase() + unit.name.slice(1)
  // Two periods need not follow each other: "each month" would say that they do.
  const time =
    periods.length <= 2 ? [list.format(periods)] : [when.toLowerCase(), `${periods[0]} to ${periods.at(-1)}`]
  return [name, list.format(areas), ...time].join(', ')
}

/** The columns that have no figure, nor a marker, for a period of the others: more of them than a few go without saying. */
function absencesOf(columns: ReadonlyArray<Column>): string[] {
  const absences = columns.flatMap(({ name, readings }) =>
    periodsOf(columns)
      .filter(({ code }) => !readings.some(reading => reading.code === code))
      .map(({ label }) => `${name}: no figure for ${label}`),
  )
  return absences.length <= mostAbsences ? absences : []
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
    ...(overTime ? absencesOf(columns) : []),
    ...missing.map(({ marker, about }) => `${marker} ${about}`),
    ...undated.map(({ about }) => `Not drawn, for want of a date: ${about}`),
    ...(dashed ? ['Dashed: provisional, estimated or forecast'] : []),
  ]
}
