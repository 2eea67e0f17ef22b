import { getNamedType, isLeafType } from 'graphql'
import { isConnection, isList } from '../selection/lists.ts'
import type { Selected } from '../selection/selection.ts'

/** What stands in a cell. */
export type Cell = string | number | boolean | null

/** A field of a question as a part of a table. */
interface Part {
  key: string
  /** Where it stands in the answer. */
  path: string
  isList: boolean
  /** The number of its column; undefined for objects, which have parts instead. */
  column: number | undefined
  parts: Part[]
}

/** Wrappers of a connection that say nothing about the rows: left out of the names of columns. */
const WRAPPERS = ['edges', 'nodes', 'node']

/**
 * How the answer to a question is laid out as a table: a column for each plain value, named by its path; a row for
 * each item of the innermost list, with the columns of everything around it repeated.
 */
export class Table {
  /** The names of the columns, in the order of the question. */
  readonly columns: string[] = []
  readonly #parts: Part[]
  readonly #lists: string[] = []

  constructor(selection: readonly Selected[]) {
    this.#parts = this.#partsOf([selection], '', '', false)
  }

  /** Two lists of which neither is inside the other: they make no table. */
  siblings(): [string, string] | undefined {
    for (const [index, one] of this.#lists.entries()) {
      const other = this.#lists.slice(index + 1).find(list => !list.startsWith(`${one}.`))
      if (other !== undefined) return [one, other]
    }
    return undefined
  }

  /** The rows of an answer. An item keeps its row when a list inside it is empty. */
  *rows(data: object): Generator<Cell[]> {
    yield* this.#rowsOf(this.#parts, data, new Array(this.columns.length).fill(null), false)
  }

  #partsOf(
    selections: readonly (readonly Selected[])[],
    within: string,
    named: string,
    inConnection: boolean,
  ): Part[] {
    const byKey = Map.groupBy(selections.flat(), ({ key }) => key)
    return [...byKey].map(([key, alike]) => {
      const [{ field }] = alike as [Selected]
      const path = joined(within, key)
      const isWrapper = inConnection && WRAPPERS.includes(field.name)
      const name = isWrapper ? named : joined(named, key)
      const isPlain = isLeafType(getNamedType(field.type))
      const isObjectList = !isPlain && isList(field)
      if (isObjectList) this.#lists.push(path)
      const column = isPlain ? this.columns.push(name) - 1 : undefined
      const below = alike.flatMap(selected => [...selected.below.values()])
      const parts = this.#partsOf(below, path, name, isConnection(field) || (isWrapper && isObjectList))
      return { key, path, isList: isObjectList, column, parts }
    })
  }

  *#rowsOf(
    parts: readonly Part[],
    value: unknown,
    around: readonly Cell[],
    inList: boolean,
  ): Generator<Cell[]> {
    const row = [...around]
    const list = fill(row, parts, value)
    if (!list) return yield row
    const items = Array.isArray(list.value) ? list.value : []
    if (items.length === 0 && inList) yield row
    for (const item of items) yield* this.#rowsOf(list.part.parts, item, row, true)
  }
}

/** Puts the plain values of an object into a row, and gives the list inside it, which is one at most. */
function fill(
  row: Cell[],
  parts: readonly Part[],
  value: unknown,
): { part: Part; value: unknown } | undefined {
  let list: { part: Part; value: unknown } | undefined
  for (const part of parts) {
    const inner = (value as Record<string, unknown> | null | undefined)?.[part.key]
    if (part.column !== undefined) row[part.column] = cellOf(inner)
    else if (part.isList) list = { part, value: inner }
    else list = fill(row, part.parts, inner) ?? list
  }
  return list
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(';')
  return (value as Cell | undefined) ?? null
}

const joined = (path: string, key: string) => (path ? `${path}.${key}` : key)
