import { columnsOf, fieldsIn, fieldsOf, isObject, nameBelow } from './fields.ts'
import { listsOf, refuseSiblings } from './lists.ts'

/** What stands in a cell. Lists of plain values are joined with semicolons. */
export type Cell = string | number | boolean | null

/** One line of a table. Columns are paths: `indicator.periods.value`. */
export type Row = Record<string, Cell>

/**
 * Lays a result out as a table, the same that the API gives as CSV: a column for each field, named by
 * its path; a row for each item of the innermost list, with the columns of everything around it repeated.
 *
 * Every row has every column. An item keeps its row when a list inside it is empty.
 *
 * @param document the question, when columns should be there for fields of things that are all null
 * @throws TypeError naming both, when two lists lie beside each other: they make no table
 * @example
 * const rows = toRows(await client.directorateTree({ slug: 'people' }))
 */
export function toRows(result: object, document?: { toString(): string }): Row[] {
  const columns = columnsOf(document ? fieldsIn(String(document)) : fieldsOf(result))
  const lists = listsOf(result)
  refuseSiblings(lists)

  const expand = (value: unknown, name: string, path: readonly string[], inList: boolean): Row[] => {
    if (Array.isArray(value)) {
      if (!lists.includes(path.join('.'))) return [{ [name]: value.join(';') || null }]
      return value.length > 0 || !inList ? value.flatMap(item => expand(item, name, path, true)) : [{}]
    }
    if (!isObject(value)) return [{ [name]: value as Cell }]
    return Object.entries(value).reduce<Row[]>(
      (rows, [key, child]) => {
        const inner = expand(child, nameBelow(name, key, path), [...path, key], inList)
        return rows.flatMap(row => inner.map(more => ({ ...row, ...more })))
      },
      [{}],
    )
  }
  return expand(result, '', [], false).map(row =>
    Object.fromEntries(columns.map(column => [column, row[column] ?? null])),
  )
}
