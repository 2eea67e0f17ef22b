import type { PlainTables } from '../store/stored-rows.ts'
import { type Fact, factsOf } from './facts.ts'
import { KINDS, type Kind } from './kinds.ts'

/** What a load would do to the facts of one kind. */
export interface KindDifference {
  kind: Kind
  /** How many facts of the kind the database holds. */
  held: number
  added: Fact[]
  changed: { before: Fact; after: Fact }[]
  /** New figures for a series and period of which another report holds a figure that says something else. */
  restated: { before: Fact; after: Fact }[]
  gone: Fact[]
}

/** What a load would do to what the database holds. */
export interface Difference {
  kinds: KindDifference[]
  /** How many facts say the same, and stand in another order or are superseded by another figure. */
  reordered: number
}

/** Compares what the database holds with the rows that are to take its place. */
export function differenceBetween(stored: PlainTables, next: PlainTables): Difference {
  const compared = KINDS.map(kind => compareKind(kind, factsOf(kind, stored), factsOf(kind, next)))
  return {
    kinds: compared.map(({ reordered: _, ...difference }) => difference),
    reordered: compared.reduce((total, { reordered }) => total + reordered, 0),
  }
}

/** Whether the database holds just these rows already. */
export const isSame = ({ kinds, reordered }: Difference): boolean =>
  reordered === 0 &&
  kinds.every(
    ({ added, changed, restated, gone }) =>
      added.length + changed.length + restated.length + gone.length === 0,
  )

function compareKind(kind: Kind, stored: Fact[], next: Fact[]): KindDifference & { reordered: number } {
  const matches = [
    // NOTE: a fact that only got another number must not be taken for a change of the one that had it before.
    ...(kind.isNumbered ? [(fact: Fact) => fact.said] : []),
    (fact: Fact) => fact.id,
    ...(kind.table === 'observation' ? [sameFigure] : []),
  ]
  const pairs: { before: Fact; after: Fact }[] = []
  let [before, after] = [stored, next]
  for (const keyOf of matches) {
    const known = Map.groupBy(before, keyOf)
    const paired = new Set<Fact>()
    after = after.filter(fact => {
      const match = known.get(keyOf(fact))?.shift()
      if (!match) return true
      pairs.push({ before: match, after: fact })
      paired.add(match)
      return false
    })
    before = before.filter(fact => !paired.has(fact))
  }
  const changed = pairs.filter(({ before, after }) => before.said !== after.said)
  const { restated, added } =
    kind.table === 'observation' ? restatements(stored, after) : { restated: [], added: after }
  return {
    kind,
    held: stored.length,
    added,
    changed,
    restated,
    gone: kind.isShared ? [] : before,
    reordered: pairs.filter(
      ({ before, after }) => before.said === after.said && before.derived !== after.derived,
    ).length,
  }
}

/** A figure is the same when it moves to another paragraph of its report. */
const sameFigure = ({ row }: Fact) => `${row.seriesId}@${row.periodId}#${row.reportId}`

function restatements(stored: Fact[], added: Fact[]) {
  const held = Map.groupBy(stored, ({ row }) => `${row.seriesId}@${row.periodId}`)
  const restated: { before: Fact; after: Fact }[] = []
  const others = added.filter(after => {
    const ofOtherReports = (held.get(`${after.row.seriesId}@${after.row.periodId}`) ?? []).filter(
      ({ row }) => row.reportId !== after.row.reportId,
    )
    const before = ofOtherReports.find(({ row }) => row.supersededById === undefined) ?? ofOtherReports[0]
    if (!before || saysTheSame(before, after)) return true
    restated.push({ before, after })
    return false
  })
  return { restated, added: others }
}

const saysTheSame = (a: Fact, b: Fact) =>
  a.row.value === b.row.value && a.row.missing === b.row.missing && a.row.published === b.row.published
