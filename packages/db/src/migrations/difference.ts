import type { Database } from '../create-db.ts'
import { CatalogueAdapter } from './catalogue-adapter.ts'
import { createSchemaEngine, readSchema } from './engine.ts'
import { readHistory } from './history.ts'

/**
 * The SQL that is missing from the migrations to reach the schema; empty when they agree.
 *
 * @param scratch an empty database, in which the migrations are played to see what they make.
 */
export async function missingMigration(scratch: Database): Promise<string> {
  const engine = await createSchemaEngine(new CatalogueAdapter(scratch.pool))
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await readHistory()) },
    to: { tag: 'schemaDatamodel', files: [await readSchema()] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 0 ? '' : (stdout ?? '')
}
