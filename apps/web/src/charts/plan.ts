import type { BarChartData, BarGroup } from './barLayout.ts'
import { stretchesOf } from './joins.ts'
import type { ChartLine, LineChartData } from './line.ts'
import type { Unit } from './numbers.ts'
import { type Reading, toReading } from './reading.ts'
import type { SmallMultiplesData } from './SmallMultiples.tsx'
import type { Series } from './views.ts'

/** Which chart shows some series best; none when there are fewer than two figures to compare. */
export type Plan =
  | { kind: 'lines'; data: LineChartData }
  | { kind: 'bars'; data: BarChartData }
  | { kind: 'multiples'; data: SmallMultiplesData }
  | { kind: 'none' }

/** A series as a chart reads it: a column of the table, too. */
export type Column = ChartLine & { series: Series }

const mostColours = 4

/** The series as charts and tables read them: the own area first, in words that tell them apart. */
export function columnsOf(series: ReadonlyArray<Series>, ownArea: string, unit: Unit): Column[] {
  const severalAreas = new Set(series.map(({ area }) => area.slug)).size > 1
  return [...series]
    .sort((a, b) => Number(b.area.slug === ownArea) - Number(a.area.slug === ownArea))
    .map(one => ({
      key: one.id,
      name: nameOf(one, severalAreas),
      series: one,
      moments: one.accumulation === 'POINT_IN_TIME',
      readings: one.periods.map(figure => toReading(figure, unit)),
    }))
}

function nameOf({ area, breakdown }: Series, severalAreas: boolean): string {
  const members = breakdown.map(({ name }) => name).join(', ')
  if (!members) return area.name
  return severalAreas ? `${members} (${area.name})` : members
}

export function planOf(columns: ReadonlyArray<Column>, unit: Unit, target: LineChartData['target']): Plan {
  const known = columns.flatMap(({ readings }) => readings.filter(({ value }) => value !== null))
  if (known.length < 2) return { kind: 'none' }
  if (columns.every(({ series }) => series.breakdown.length > 1))
    return { kind: 'multiples', data: byMember(columns) }
  const level = columns.every(({ series }) => series.measure === 'LEVEL')
  const joined = columns.some(({ readings, moments }) => stretchesOf(dated(readings), moments).length > 0)
  if (level && joined && columns.length <= mostColours) {
    const lines = columns.map(column => ({ ...column, readings: dated(column.readings) }))
    return { kind: 'lines', data: { lines, unit, target } }
  }
  const periods = periodsOf(columns)
  if (columns.length > 1 && periods.length > 1) {
    return periods.length <= mostColours
      ? {
          kind: 'bars',
          data: {
            groups: columns.map(column => groupOf(column, periods)),
            unit,
            legend: periods.map(({ label }) => label),
          },
        }
      : { kind: 'multiples', data: byColumn(columns) }
  }
  return { kind: 'bars', data: { groups: oneByOne(columns), unit } }
}

const dated = (readings: ReadonlyArray<Reading>): Reading[] => readings.filter(({ at }) => at !== null)

/** The periods of all columns, oldest first; those without a date in the order they were given. */
export function periodsOf(columns: ReadonlyArray<{ readings: ReadonlyArray<Reading> }>): Reading[] {
  const periods = new Map(
    columns.flatMap(({ readings }) => readings.map(reading => [reading.code, reading] as const)),
  )
  return [...periods.values()].sort((a, b) => (a.at === null || b.at === null ? 0 : a.at - b.at))
}

const textOf = (reading: Reading): string =>
  reading.value === null ? `${reading.marker} ${reading.display}` : reading.short

function groupOf({ key, name, readings }: Column, periods: ReadonlyArray<Reading>): BarGroup {
  const bars = periods.flatMap(({ code }, index) => {
    const reading = readings.find(one => one.code === code)
    return reading ? [{ key: reading.id, index, value: reading.value, text: textOf(reading) }] : []
  })
  return { key, name, bars }
}

function oneByOne(columns: ReadonlyArray<Column>): BarGroup[] {
  const single = columns.length === 1
  return columns.flatMap(({ name, readings }, index) =>
    readings.map(reading => ({
      key: reading.id,
      name: single ? reading.label : name,
      bars: [
        {
          key: reading.id,
          index: single || index === 0 ? 0 : 1,
          value: reading.value,
          text: textOf(reading),
        },
      ],
    })),
  )
}

/** A panel for each member of the first dimension; in it the members of the others, a bar for each period. */
function byMember(columns: ReadonlyArray<Column>): SmallMultiplesData {
  const periods = periodsOf(columns).slice(-mostColours)
  const panels = Map.groupBy(columns, ({ series }) => series.breakdown[0]?.name ?? '')
  return {
    legend: periods.length > 1 ? periods.map(({ label }) => label) : [],
    panels: [...panels].map(([title, members]) => ({
      key: title,
      title,
      groups: members.map(column =>
        groupOf(
          {
            ...column,
            name: column.series.breakdown
              .slice(1)
              .map(({ name }) => name)
              .join(', '),
          },
          periods,
        ),
      ),
    })),
  }
}

function byColumn(columns: ReadonlyArray<Column>): SmallMultiplesData {
  return {
    legend: [],
    panels: columns.map(column => ({ key: column.key, title: column.name, groups: oneByOne([column]) })),
  }
}
