import type { Cell } from '../csv/table.ts'

/** The kinds of cells there are, by their names in CSV on the Web. */
export type Datatype = 'string' | 'decimal' | 'integer' | 'boolean' | 'date'

/** A column of a data file: what it is called, what stands in it, and how it is told from a row. */
export interface Column<Row> {
  name: string
  /** What stands in the column, in plain words. */
  description: string
  datatype?: Datatype
  /** Between the values, where a cell may hold several. */
  separator?: string
  /** Whether a cell always has a value. */
  required?: boolean
  value: (row: Row) => Cell
}
