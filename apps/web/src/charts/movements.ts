import { type Column, periodsOf } from './columns.ts'
import type { Reading } from './reading.ts'

/**
 * How many columns rose and how many fell, between those two dated periods for which most of them have exact levels
 * that can be compared; nothing where that is so for fewer than two columns.
 */
export function movementsOf(columns: ReadonlyArray<Column>): string | undefined {
  if (columns.some(({ series }) => series.measure !== 'LEVEL')) return undefined
  const { first, last, moves } = longestOf(columns)
  if (!first || !last || moves.length < 2) return undefined

  const count = (sign: number) => moves.filter(move => Math.sign(move) === sign).length
  const kind = columns.every(({ series }) => series.breakdown.length === 0) ? 'areas' : 'parts'
  const told =
    moves.length === columns.length
      ? `${moves.length} ${kind}`
      : `the ${moves.length} ${kind} with both figures`
  const fell = count(0) > 0 ? `, ${count(-1)} fell and ${count(0)} did not change` : ` and ${count(-1)} fell`
  return `Between ${first.label} and ${last.label}, ${count(1)} of ${told} rose${fell}.`
}

interface Span {
  first?: Reading
  last?: Reading
  /** By how much each column that has both figures differs. */
  moves: number[]
}

function longestOf(columns: ReadonlyArray<Column>): Span {
  const periods = periodsOf(columns).filter(({ at }) => at !== null)
  let best: Span = { moves: [] }
  for (const [index, first] of periods.entries()) {
    for (const last of periods.slice(index + 1).toReversed()) {
      const moves = columns.flatMap(column => moveOf(column, first, last) ?? [])
      if (moves.length > best.moves.length) best = { first, last, moves }
    }
  }
  return best
}

function moveOf({ readings }: Column, first: Reading, last: Reading): number | undefined {
  const from = readings.findIndex(({ code }) => code === first.code)
  const to = readings.findIndex(({ code }) => code === last.code)
  const [before, after] = [readings[from], readings[to]]
  if (readings.slice(from + 1, to + 1).some(({ breaks }) => breaks)) return undefined
  if (!before?.exact || !after?.exact || before.value === null || after.value === null) return undefined
  return after.value - before.value
}
