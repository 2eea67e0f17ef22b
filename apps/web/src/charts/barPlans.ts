import type { BarPanel } from './BarMultiples.tsx'
import type { BarGroup, ChartBar } from './barLayout.ts'
import { areasOf, type Column, nameOf } from './columns.ts'
import type { Reading } from './reading.ts'

const barOf = ({ id, value, marker, display, short, soft }: Reading, index: number): ChartBar => ({
  key: id,
  index,
  value,
  text: value === null ? `${marker} ${display}` : short,
  soft,
})

/** A name for each column, and under it a bar for each period, in the period's colour. */
export const byPeriod = (columns: ReadonlyArray<Column>, periods: ReadonlyArray<Reading>): BarGroup[] =>
  columns.map(({ key, name, readings }) => ({
    key,
    name,
    bars: periods.flatMap(({ code }, index) => {
      const reading = readings.find(one => one.code === code)
      return reading ? [barOf(reading, index)] : []
    }),
  }))

/** A name for each figure, and its bar. The own area has a colour of its own beside other areas. */
export function oneByOne(columns: ReadonlyArray<Column>): BarGroup[] {
  const single = columns.length === 1
  const compared = columns.some(({ own }) => own)
  return columns.flatMap(({ name, readings, own }) =>
    readings.map(reading => ({
      key: reading.id,
      name: single ? reading.label : name,
      bars: [barOf(reading, compared && !own ? 1 : 0)],
    })),
  )
}

/** A panel for each member of the first dimension; in it the members of the others, a bar for each period. */
export function byMember(columns: ReadonlyArray<Column>, periods: ReadonlyArray<Reading>): BarPanel[] {
  const several = areasOf(columns.map(({ series }) => series)).length > 1
  return [...Map.groupBy(columns, ({ series }) => series.breakdown[0]?.code ?? '')].map(([key, members]) => ({
    key,
    title: members[0]?.series.breakdown[0]?.name ?? '',
    groups: byPeriod(
      members.map(column => {
        const { area, breakdown } = column.series
        return { ...column, name: nameOf({ area, breakdown: breakdown.slice(1) }, several) }
      }),
      periods,
    ),
  }))
}

/** A panel for each column, in it a bar for each period. */
export const byColumn = (columns: ReadonlyArray<Column>): BarPanel[] =>
  columns.map(column => ({ key: column.key, title: column.name, groups: oneByOne([column]) }))
