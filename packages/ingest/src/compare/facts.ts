import type { PlainRow, PlainTables } from '../store/stored-rows.ts'
import type { Kind } from './kinds.ts'

/** A row with all that other tables say about it. */
export interface Fact {
  id: string
  row: PlainRow
  /** What the fact says, by which two are the same. */
  content: Record<string, unknown>
  /** The content as text. */
  said: string
  /** What follows from other facts or from the order of the data set. */
  derived: string
}

/** What follows from other facts or from the order of the data set, and says nothing itself. */
const DERIVED = ['id', 'position', 'supersededById']

/** The facts of one kind. */
export function factsOf({ table, parts = [] }: Kind, tables: PlainTables): Fact[] {
  const partsOf = parts.map(part => {
    const owners = Map.groupBy(tables[part.table], row => row[part.owner])
    return (id: unknown) =>
      (owners.get(id) ?? []).toSorted(byPosition).map(row => part.columns.map(column => row[column] ?? null))
  })
  return tables[table].map(row => {
    const content: Record<string, unknown> = Object.fromEntries(
      Object.entries(row).filter(([column]) => !DERIVED.includes(column)),
    )
    parts.forEach(({ name }, index) => {
      content[name] = partsOf[index]?.(row.id)
    })
    return {
      id: String(row.id),
      row,
      content,
      said: JSON.stringify(content),
      derived: JSON.stringify(DERIVED.map(column => row[column] ?? null)),
    }
  })
}

const byPosition = (a: PlainRow, b: PlainRow): number =>
  Number(a.position ?? 0) - Number(b.position ?? 0) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
