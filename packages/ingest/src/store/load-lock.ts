import { type Database, type Prisma, withStatementTimeout } from '@scrutiny/db'
import { anotherLoad } from '../load-error.ts'
import { sqlStateOf } from './sql-state.ts'
import { takeTurn } from './turns.ts'

/** The advisory lock that a load holds on a server. */
const LOAD_LOCK = 730_270_417
/** How long a load may take once it has its turn. */
const LOAD_MS = 900_000
/** How long a load waits for another one, if nothing else is said. */
export const WAIT_SECONDS = 30
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Does work in a transaction while no other load runs on the database, in this process or another.
 *
 * @param waitSeconds how long to wait for another load; 0 refuses at once
 * @throws {LoadError} when another load is still running after that.
 */
export async function underLoadLock<Result>(
  database: Database,
  waitSeconds: number,
  work: (transaction: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  const endTurn = await takeTurn(database.pool, waitSeconds)
  let failure: unknown
  try {
    return await withStatementTimeout(LOAD_MS, () =>
      database.prisma.$transaction(
        async transaction => {
          try {
            await lock(transaction, waitSeconds)
            return await work(transaction)
          } catch (error) {
            failure = error
            throw error
          }
        },
        { timeout: LOAD_MS + waitSeconds * 1000, maxWait: LOAD_MS },
      ),
    )
  } catch (thrown) {
    // NOTE: a rollback that fails, too, would hide what it was for.
    const error = failure ?? thrown
    if (sqlStateOf(error) === LOCK_NOT_AVAILABLE) throw anotherLoad(await sinceOf(database))
    throw error
  } finally {
    endTurn()
  }
}

async function lock(transaction: Prisma.TransactionClient, waitSeconds: number): Promise<void> {
  // NOTE: the limits of the pool are those of a reader. A lock_timeout of 0 would wait for ever.
  const wait = `${Math.max(1, waitSeconds * 1000)}ms`
  await transaction.$queryRaw`
    select set_config('statement_timeout', '0', true),
           set_config('idle_in_transaction_session_timeout', '0', true),
           set_config('lock_timeout', ${wait}, true)`
  await transaction.$queryRaw`select pg_advisory_xact_lock(${LOAD_LOCK}::bigint)::text`
  await transaction.$queryRaw`select set_config('lock_timeout', ${`${WAIT_SECONDS}s`}, true)`
}

/** Since when the load runs that holds the lock, where its user lets us see it. */
async function sinceOf({ prisma }: Database): Promise<Date | undefined> {
  const [holder] = await prisma.$queryRaw<{ since: Date | null }[]>`
    select xact_start as since from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and classid = 0 and objid = ${LOAD_LOCK}::bigint
       and pg_locks.database = (select oid from pg_database where datname = current_database())`
  return holder?.since ?? undefined
}
