import type { Database } from '@scrutiny/db'
import { readStored } from './store/stored-rows.ts'

/** All that a database holds about an organisation, row by row, in an order that does not depend on who wrote it. */
export async function everythingOf(
  { prisma }: Database,
  organisation: string,
): Promise<Record<string, string[]>> {
  const tables = await readStored(prisma, [organisation])
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map(row => JSON.stringify(row)).sort()]),
  )
}
