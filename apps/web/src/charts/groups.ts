import { formatValue } from '@scrutiny/sdk/format'
import type { BarGroup, ChartBar } from './barLayout.ts'
import { shorten, type Unit } from './numbers.ts'

/** Two moments that figures may be of. */
export const days = ['21 February 2024', '12 June 2024']

const bar = (key: string, value: number | null, unit: Unit, more: Partial<ChartBar> = {}): ChartBar => ({
  key,
  index: 0,
  value,
  text: value === null ? '[x] not published' : shorten(formatValue(value, unit), unit),
  ...more,
})

/** A bar for each name; `more` says what a name's bar has besides its number. */
export const bars = (
  values: Record<string, number>,
  unit: Unit,
  more: Record<string, Partial<ChartBar>> = {},
): BarGroup[] =>
  Object.entries(values).map(([name, value]) => ({
    key: name,
    name,
    bars: [bar(name, value, unit, more[name])],
  }))

/** For each name the bars of as many periods as it has values. */
export const grouped = (
  names: ReadonlyArray<string>,
  values: ReadonlyArray<ReadonlyArray<number | null>>,
  unit: Unit,
): BarGroup[] =>
  names.map((name, row) => ({
    key: name,
    name,
    bars: (values[row] ?? []).map((value, index) => bar(`${name} ${index}`, value, unit, { index })),
  }))
