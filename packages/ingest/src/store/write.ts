import { createHash } from 'node:crypto'
import type { Database, Prisma } from '@scrutiny/db'
import { TABLES, type Tables } from './tables/tables.ts'

/** How many rows one statement writes. */
const BATCH = 500
/** How long writing a data set may take. */
const TRANSACTION_TIMEOUT_MS = 120_000

/** Tables whose rows organisations share: written over, never emptied. */
const SHARED = ['area', 'unit', 'dimension', 'dimensionMember'] as const
const isShared = (table: string) => (SHARED as readonly string[]).includes(table)

type Transaction = Prisma.TransactionClient

/**
 * Replaces everything that a database holds about the organisations of a data set, in one transaction.
 * Other organisations are not touched.
 *
 * @returns whether anything was written: nothing is when the database holds just these rows already.
 */
export async function writeTables({ prisma }: Database, tables: Tables): Promise<boolean> {
  const organisations = tables.organisation.map(({ id }) => id).sort()
  const sha256 = createHash('sha256').update(JSON.stringify(tables)).digest('hex')
  return prisma.$transaction(
    async transaction => {
      const last = await transaction.load.findFirst({
        where: { organisations: { hasSome: organisations } },
        orderBy: { id: 'desc' },
      })
      if (last?.sha256 === sha256) return false
      await empty(transaction, organisations)
      await writeShared(transaction, tables)
      for (const table of TABLES.filter(table => !isShared(table)))
        await write(transaction, table, tables[table])
      await transaction.load.create({ data: { organisations, sha256 } })
      return true
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
}

async function empty(transaction: Transaction, organisations: string[]): Promise<void> {
  const organisationId = { in: organisations }
  const ofReport = { where: { report: { organisationId } } }
  await transaction.check.deleteMany(ofReport)
  await transaction.observation.deleteMany(ofReport)
  await transaction.target.deleteMany(ofReport)
  await transaction.comparisonStatement.deleteMany(ofReport)
  await transaction.commentary.deleteMany(ofReport)
  await transaction.action.deleteMany(ofReport)
  await transaction.risk.deleteMany(ofReport)
  await transaction.financeTable.deleteMany(ofReport)
  await transaction.report.deleteMany({ where: { organisationId } })
  await transaction.series.deleteMany({ where: { indicator: { organisationId } } })
  await transaction.indicatorLink.deleteMany({ where: { to: { organisationId } } })
  await transaction.indicator.deleteMany({ where: { organisationId } })
  await transaction.service.deleteMany({ where: { directorate: { organisationId } } })
  await transaction.directorate.deleteMany({ where: { organisationId } })
  await transaction.organisation.deleteMany({ where: { id: organisationId } })
}

async function writeShared(transaction: Transaction, tables: Tables): Promise<void> {
  for (const table of SHARED) {
    const { upsert } = transaction[table] as unknown as { upsert(args: object): Promise<unknown> }
    for (const row of tables[table]) await upsert({ where: { id: row.id }, create: row, update: row })
  }
}

async function write(
  transaction: Transaction,
  table: (typeof TABLES)[number],
  rows: object[],
): Promise<void> {
  const { createMany } = transaction[table] as unknown as {
    createMany(args: { data: object[]; skipDuplicates: boolean }): Promise<unknown>
  }
  const skipDuplicates = table === 'period'
  for (let start = 0; start < rows.length; start += BATCH) {
    await createMany({ data: rows.slice(start, start + BATCH), skipDuplicates })
  }
}
