import { PrismaPg } from '@prisma/adapter-pg'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { serverConfig } from '../connection/server-config.ts'
import { withStatementTimeout } from '../connection/statement-context.ts'
import type { Database } from '../create-db.ts'
import { DatabaseMigrationError, firstLine } from '../errors.ts'
import type { DatabaseLocation } from '../location.ts'
import { createSchemaEngine } from './engine.ts'
import { readHistory } from './history.ts'
import { lockMigrations } from './migration-lock.ts'
import { missingMigrations } from './missing.ts'

/** How long a statement of a migration may run; the embedded database has only the connection of everybody else. */
const MIGRATION_TIMEOUT_MS = 600_000

/**
 * Brings a database to the schema, as `prisma migrate deploy` does: each migration once, in order, and each whole or
 * not at all. On a server it has a connection of its own, and waits for another process that migrates.
 *
 * @returns the names of the migrations that were applied now; none when the database was up to date.
 * @throws {DatabaseMigrationError} when the database belongs to something else or to a newer release, is not encoded
 *   as UTF-8, or refuses a migration.
 */
export async function migrate({ location, pool }: Pick<Database, 'location' | 'pool'>): Promise<string[]> {
  if (location.kind === 'embedded') {
    return withStatementTimeout(MIGRATION_TIMEOUT_MS, () => applyAll(pool, location))
  }
  const own = new pg.Pool({ ...serverConfig(location.url), max: 1, idleTimeoutMillis: 0 })
  own.on('error', () => {})
  try {
    return await applyAll(own, location)
  } finally {
    await own.end()
  }
}

async function applyAll(pool: pg.Pool, location: DatabaseLocation): Promise<string[]> {
  const history = await readHistory()
  const names = history.migrationDirectories.map(({ path }) => path)
  const applied: string[] = []
  try {
    while ((await missingMigrations(pool, location, names)).length > 0) {
      const name = await applyNext(pool, location, history)
      if (name) applied.push(name)
    }
  } catch (error) {
    throw explain(location, error)
  }
  return applied
}

// NOTE: a transaction for each migration, so that none is left half done, and a later one may use a new enum value.
async function applyNext(
  pool: pg.Pool,
  location: DatabaseLocation,
  history: MigrationList,
): Promise<string | undefined> {
  const directories = history.migrationDirectories
  const names = directories.map(({ path }) => path)
  await pool.query('begin')
  try {
    if (location.kind === 'server') await lockMigrations(pool, location)
    const [next] = await missingMigrations(pool, location, names)
    if (next) {
      const engine = await createSchemaEngine(new PrismaPg(pool))
      await engine.applyMigrations({
        migrationsList: { ...history, migrationDirectories: directories.filter(({ path }) => path <= next) },
        filters: { externalTables: [], externalEnums: [] },
      })
    }
    // NOTE: the engine keeps its own lock until the session ends, and another process would wait for that.
    if (location.kind === 'server') await pool.query('select pg_advisory_unlock_all()')
    await pool.query('commit')
    return next
  } catch (error) {
    await pool.query('rollback').catch(() => {})
    throw error
  }
}

function explain(location: DatabaseLocation, error: unknown): Error {
  if (error instanceof DatabaseMigrationError) return error
  const [problem, remedy] = /read-only transaction/.test(String(error))
    ? ['lacks migrations and is read-only', 'name the primary server in DATABASE_URL']
    : [
        `can't be migrated (${firstLine(error)})`,
        'nothing of that migration was kept: remove the cause and start again',
      ]
  return new DatabaseMigrationError(location, problem, remedy, error)
}
