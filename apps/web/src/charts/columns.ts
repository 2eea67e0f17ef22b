import type { ChartLine } from './line.ts'
import { unitOf } from './numbers.ts'
import { type Reading, toReading } from './reading.ts'
import type { Indicator, Series } from './views.ts'

type Measured = Pick<Indicator, 'code' | 'title' | 'unit'>

/** A series as a chart reads it: a column of the table, too. */
export interface Column extends ChartLine {
  series: Series
  /** What the series is a line of figures of. */
  indicator: Measured
  /** Whether it is about the area whose figures these pages show, rather than one to compare it with. */
  own: boolean
}

/** The series as charts and tables read them: the own area first, in words that tell them apart. */
export function columnsOf(
  series: ReadonlyArray<Series>,
  ownArea: string,
  { code, title, unit }: Measured,
): Column[] {
  const several = areasOf(series).length > 1
  return series
    .map(one => ({
      key: one.id,
      name: nameOf(one, several),
      series: one,
      indicator: { code, title, unit },
      own: one.area.slug === ownArea,
      moments: one.accumulation === 'POINT_IN_TIME',
      readings: one.periods.map(figure => toReading(figure, unitOf(one.measure, unit))),
    }))
    .sort((a, b) => Number(b.own) - Number(a.own))
}

/** The names of the areas of some series. */
export const areasOf = (series: ReadonlyArray<Pick<Series, 'area'>>): string[] => [
  ...new Set(series.map(({ area }) => area.name)),
]

/** A part by its members, with its area where there are several areas; the whole of an area by the area. */
export function nameOf({ area, breakdown }: Pick<Series, 'area' | 'breakdown'>, several: boolean): string {
  const members = breakdown.map(memberName).join(', ')
  if (!members) return area.name
  return several ? `${members} (${area.name})` : members
}

/** A part whose name is a number, such as a year, is told from a number by what it is: "Cohort 2021". */
export const memberName = ({ name, dimension }: Series['breakdown'][number]): string =>
  /^\d+$/.test(name) ? `${dimension.name} ${name}` : name

/** The periods of all columns, oldest first; those without a date in the order they were given. */
export function periodsOf(columns: ReadonlyArray<{ readings: ReadonlyArray<Reading> }>): Reading[] {
  const periods = new Map(
    columns.flatMap(({ readings }) => readings.map(reading => [reading.code, reading] as const)),
  )
  return [...periods.values()].sort((a, b) => (a.at === null || b.at === null ? 0 : a.at - b.at))
}
