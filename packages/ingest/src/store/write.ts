import type { Prisma } from '@scrutiny/db'
import { LoadError } from '../load-error.ts'
import { TABLES, type Tables } from '../tables/tables.ts'
import { type FactTable, ROWS_OF, sqlName } from './table-sql.ts'

/** How many rows one statement writes. */
const BATCH = 10_000

/** Tables whose rows organisations share: written over, never emptied. */
const SHARED: FactTable[] = ['area', 'unit', 'dimension', 'dimensionMember']

/** The tables whose rows go before those that they point to; what belongs to a row goes with it. */
const EMPTIED: FactTable[] = [
  'check',
  'observation',
  'target',
  'comparisonStatement',
  'commentary',
  'action',
  'risk',
  'financeTable',
  'report',
  'series',
  'indicatorLink',
  'indicator',
  'service',
  'directorate',
  'organisation',
]

/**
 * Replaces everything that a database holds about some organisations. Other organisations are not touched.
 *
 * @throws {LoadError} when an area carries the code of an area that the data set does not name.
 */
export async function replaceFacts(
  transaction: Prisma.TransactionClient,
  organisations: string[],
  tables: Tables,
): Promise<void> {
  for (const table of EMPTIED)
    await transaction.$executeRawUnsafe(
      `delete from ${sqlName(table)} where ${ROWS_OF[table].replaceAll('$1', '$1::text[]')}`,
      organisations,
    )
  await freeCodes(transaction, tables.area)
  for (const table of TABLES) await insert(transaction, table, tables[table])
}

// NOTE: the names of tables and columns are ours; what a data set says is in the parameter, as JSON, which PostgreSQL
// reads by the types of the columns.
async function insert(
  transaction: Prisma.TransactionClient,
  table: keyof Tables,
  rows: object[],
): Promise<void> {
  const name = sqlName(table)
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    await transaction.$executeRawUnsafe(
      `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json) ${onConflict(table, batch)}`,
      JSON.stringify(batch),
    )
  }
}

function onConflict(table: keyof Tables, [row = {}]: object[]): string {
  if (table === 'period') return 'on conflict do nothing'
  if (!SHARED.includes(table)) return ''
  const columns = Object.keys(row).filter(column => column !== 'id')
  return `on conflict (id) do update set ${columns.map(column => `"${column}" = excluded."${column}"`).join(', ')}`
}

/** Takes their codes off the areas of a data set, so that two can swap theirs. */
async function freeCodes(transaction: Prisma.TransactionClient, areas: Tables['area']): Promise<void> {
  const codes = areas.flatMap(({ gssCode }) => gssCode ?? [])
  const ids = areas.map(({ id }) => id)
  const other = await transaction.area.findFirst({ where: { gssCode: { in: codes }, id: { notIn: ids } } })
  if (other)
    throw new LoadError(
      `Another data set calls the area with the GSS code ${other.gssCode} “${other.id}”; nothing was loaded. Call it so here too.`,
    )
  await transaction.area.updateMany({ where: { id: { in: ids } }, data: { gssCode: null } })
}
