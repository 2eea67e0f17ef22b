import type { LineChartData } from './line.ts'
import { formatTick } from './numbers.ts'
import { spanOf, ticksOf } from './scale.ts'

/** What the drawings of some lines share, so that they can be compared. */
export interface Axes {
  span: [number, number]
  ticks: ReadonlyArray<{ value: number; text: string }>
  times: [number, number]
}

/** Axes that hold all lines and their target, with about `count` ticks. */
export function axesOf({ lines, unit, target }: LineChartData, count: number): Axes {
  const readings = lines.flatMap(({ readings }) => readings)
  const values = readings.flatMap(({ value }) => value ?? [])
  const times = readings.flatMap(({ at }) => at ?? [])
  const cap = unit.kind === 'PERCENT' ? 100 : undefined
  const span = spanOf(target ? [...values, target.value] : values, count, cap)
  return {
    span,
    ticks: ticksOf(span, count).map(value => ({ value, text: formatTick(value, unit) })),
    times: [Math.min(...times), Math.max(...times)],
  }
}
