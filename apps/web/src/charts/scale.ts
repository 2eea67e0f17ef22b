import { nice, ticks } from 'd3-array'

/** A straight line from a span of values to a span of pixels. */
export function linear(
  [from, to]: [number, number],
  [start, end]: [number, number],
): (value: number) => number {
  const span = to - from
  return value => (span === 0 ? (start + end) / 2 : start + ((value - from) / span) * (end - start))
}

/** The span of an axis that holds all values and zero, rounded to where a tick can stand. */
export function spanOf(
  values: ReadonlyArray<number>,
  count: number,
  cap = Number.POSITIVE_INFINITY,
): [number, number] {
  const [low, high] = nice(Math.min(0, ...values), Math.max(0, ...values), count)
  return low === high ? [0, 1] : [low, Math.min(high, Math.max(cap, ...values))]
}

/** Where the ticks of an axis stand. */
export const ticksOf = ([low, high]: [number, number], count: number): number[] => ticks(low, high, count)
