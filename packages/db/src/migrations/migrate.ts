import { PrismaPg } from '@prisma/adapter-pg'
import type { Database } from '../create-db.ts'
import { createSchemaEngine } from './engine.ts'
import { readHistory } from './history.ts'

/**
 * Brings a database to the schema, as `prisma migrate deploy` does: each migration once, in order.
 *
 * @returns the names of the migrations that were applied now; none when the database was up to date.
 */
export async function migrate(database: Database): Promise<string[]> {
  const engine = await createSchemaEngine(new PrismaPg(database.pool))
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await readHistory(),
    filters: { externalTables: [], externalEnums: [] },
  })
  return appliedMigrationNames
}
