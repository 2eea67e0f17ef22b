import type { PlainTables } from '../store/stored-rows.ts'
import type { Difference, KindDifference } from './difference.ts'
import { FactWords } from './words.ts'

/** How many examples are given of each thing that happens to a kind of fact. */
const EXAMPLES = 3

/** Says in words what a load would do to what the database holds, line by line. */
export function summaryOf(difference: Difference, stored: PlainTables, next: PlainTables): string[] {
  const words = new FactWords(next, stored)
  const isFirst = stored.organisation.length === 0
  const lines = difference.kinds.flatMap(kind => summaryOfKind(kind, words, isFirst))
  const { reordered } = difference
  if (reordered > 0)
    lines.push(`  ${reordered} that say the same stand in another order or are superseded otherwise`)
  return lines
}

function summaryOfKind(difference: KindDifference, words: FactWords, isFirst: boolean): string[] {
  const { kind, added, changed, restated, gone } = difference
  const counts = [
    [added.length, 'new'],
    [changed.length, 'changed'],
    [restated.length, 'restated'],
    [gone.length, 'gone'],
  ] as const
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  if (told.length === 0) return []
  const examples = [
    ...(isFirst ? [] : some('new', added, fact => `${words.about(kind, fact)}${words.print(fact)}`)),
    ...some(
      'changed',
      changed,
      ({ before, after }) => `${words.about(kind, after)}: ${words.change(before, after)}`,
    ),
    ...some(
      'restated',
      restated,
      ({ before, after }) => `${words.about(kind, after)}: ${words.change(before, after)}`,
    ),
    ...some('gone', gone, fact => `${words.about(kind, fact)}${words.print(fact)}`),
  ]
  return [`  ${kind.many}: ${told.join(', ')}`, ...examples]
}

function some<T>(what: string, items: T[], say: (item: T) => string): string[] {
  const lines = items.slice(0, EXAMPLES).map(item => `    ${what.padEnd(8)} ${say(item)}`)
  return items.length > EXAMPLES
    ? [...lines, `    ${''.padEnd(8)} … and ${items.length - EXAMPLES} more`]
    : lines
}
