import { Prisma } from '@scrutiny/db'
import type { Tables } from '../tables/tables.ts'
import { type FactTable, ROWS_OF, sqlName } from './table-sql.ts'

/** A row with its columns by name: no column that is null, days as text, numbers as the database keeps them. */
export type PlainRow = Record<string, unknown>
export type PlainTables = Record<FactTable, PlainRow[]>

const READ_ALL = Object.entries(ROWS_OF)
  .map(
    ([table, where]) =>
      `select '${table}' as table, coalesce(json_agg(t), '[]')::text as rows from ${sqlName(table as FactTable)} t where ${where.replaceAll('$1', '$1::text[]')}`,
  )
  .join('\nunion all\n')

/** What the database holds about some organisations, and of what all organisations share; in one statement. */
export async function readStored(
  database: Pick<Prisma.TransactionClient, '$queryRawUnsafe'>,
  organisations: string[],
): Promise<PlainTables> {
  const read = await database.$queryRawUnsafe<{ table: string; rows: string }[]>(READ_ALL, organisations)
  return Object.fromEntries(
    read.map(({ table, rows }) => [table, (JSON.parse(rows) as object[]).map(plainRow)]),
  ) as PlainTables
}

/** The rows of a data set, to be compared with what the database holds. */
export const plainTables = ({ period: _, ...tables }: Tables): PlainTables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map(plainRow)]),
  ) as PlainTables

function plainRow(row: object): PlainRow {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([column, value]) => [column, plainValue(value)]),
  )
}

/** Decimals are kept with this many places. */
const PLACES = 6

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number' && !Number.isInteger(value))
    return new Prisma.Decimal(value).toDecimalPlaces(PLACES).toNumber()
  return value
}
