import type pg from 'pg'
import { DatabaseMigrationError } from '../errors.ts'
import type { DatabaseLocation } from '../location.ts'

/** Only one process migrates at a time; the others wait this long for it. */
const WAIT_SECONDS = 60
/** The advisory lock that Prisma Migrate takes, so that `prisma migrate` and Scrutiny wait for each other. */
const LOCK = 72_707_369

/**
 * Takes the lock of migrations until the end of the transaction.
 *
 * @throws {DatabaseMigrationError} when another process holds it for longer than a minute; says which one.
 */
export async function lockMigrations(
  pool: pg.Pool,
  location: DatabaseLocation,
  waitSeconds = WAIT_SECONDS,
): Promise<void> {
  await pool.query(`set local lock_timeout = '${waitSeconds}s'`)
  try {
    await pool.query(`select pg_advisory_xact_lock(${LOCK})`)
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error
    await pool.query('rollback')
    throw new DatabaseMigrationError(
      location,
      `is being migrated by ${await holder(pool)}, for more than ${waitSeconds} seconds by now`,
      'start again when it is done, or end it',
      error,
    )
  }
}

const LOCK_NOT_AVAILABLE = '55P03'

async function holder(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ pid: number; name: string; address: string; since: Date }>(`
    select pid, application_name as name, coalesce(host(client_addr), 'the server itself') as address,
      xact_start as since
    from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and granted and objsubid = 1
      and (classid::bigint << 32) | objid::bigint = ${LOCK}`)
  const [row] = rows
  if (!row) return 'another process'
  return `"${row.name}" from ${row.address} (backend ${row.pid}, since ${row.since.toISOString()})`
}
