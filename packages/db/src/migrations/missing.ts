import type pg from 'pg'
import { DatabaseMigrationError } from '../errors.ts'
import type { DatabaseLocation } from '../location.ts'
import { readState } from './state.ts'

/**
 * The migrations that a database lacks, of those in our history.
 *
 * @throws {DatabaseMigrationError} when they can't be applied to it: it belongs to something else or to a newer
 *   release, or is not encoded as UTF-8.
 */
export async function missingMigrations(
  pool: pg.Pool,
  location: DatabaseLocation,
  history: string[],
): Promise<string[]> {
  const { encoding, applied, foreignTables } = await readState(pool)
  const unknown = applied.filter(name => !history.includes(name))
  if (unknown.length > 0) {
    throw new DatabaseMigrationError(
      location,
      `was migrated by a newer release of Scrutiny (${unknown.join(', ')})`,
      'start that release, or restore a backup that is older than it',
    )
  }
  if (foreignTables.length > 0) {
    throw new DatabaseMigrationError(
      location,
      `holds tables that are not Scrutiny's (such as ${foreignTables.join(', ')})`,
      'name an empty database in DATABASE_URL',
    )
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseMigrationError(
      location,
      `is encoded as ${encoding}, which can't hold every text`,
      "make one with `create database NAME encoding 'UTF8' template template0` and name it in DATABASE_URL",
    )
  }
  return history.filter(name => !applied.includes(name))
}
