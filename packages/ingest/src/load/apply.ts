import type { Prisma } from '@scrutiny/db'
import { type Difference, differenceBetween, isSame } from '../compare/difference.ts'
import { tooMuchGone } from '../compare/removal.ts'
import { summaryOf } from '../compare/summary.ts'
import { type LoadRecord, recordLoad } from '../store/record.ts'
import { plainTables, readStored } from '../store/stored-rows.ts'
import { replaceFacts } from '../store/write.ts'
import type { Tables } from '../tables/tables.ts'

/** How a load is made. */
export interface LoadOptions {
  /** Who makes it, to be recorded. */
  by?: string | undefined
  /** Only say what it would do. */
  dryRun?: boolean | undefined
  /** Make it even if it drops reports, or more than a tenth of the figures. */
  allowRemoval?: boolean | undefined
  /** How long to wait for another load, in seconds; 0 refuses at once. 30 by default. */
  waitSeconds?: number | undefined
  /** Is told, line by line and before anything is written, what the load does. */
  print?: ((line: string) => void) | undefined
}

/** What a load did, or would do. */
export interface Applied {
  /** The number of the load; undefined when nothing was written. */
  number: number | undefined
  difference: Difference
}

/**
 * Puts rows in the place of what the database holds about some organisations, inside a transaction that holds the load
 * lock: compares, says what is new, changed, restated and gone, and writes.
 *
 * @throws {LoadError} when too much would be dropped and that was not said to be meant.
 */
export async function apply(
  transaction: Prisma.TransactionClient,
  record: LoadRecord,
  tables: Tables,
  { dryRun, allowRemoval, print = () => {} }: LoadOptions,
): Promise<Applied> {
  const stored = await readStored(transaction, record.organisations)
  const next = plainTables(tables)
  const difference = differenceBetween(stored, next)
  if (isSame(difference)) {
    print('Nothing to do: the database holds these facts already.')
    return { number: undefined, difference }
  }
  print('Compared with what the database holds:')
  for (const line of summaryOf(difference, stored, next)) print(line)
  const refusal = allowRemoval ? undefined : tooMuchGone(difference)
  if (refusal && !dryRun) throw refusal
  if (dryRun) {
    print(
      refusal
        ? `A load without --allow-removal is refused: ${refusal.message}`
        : 'A dry run: nothing was loaded.',
    )
    return { number: undefined, difference }
  }
  await replaceFacts(transaction, record.organisations, tables)
  const number = await recordLoad(transaction, record, tables, difference)
  return { number, difference }
}
