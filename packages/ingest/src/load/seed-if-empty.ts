import type { Database } from '@scrutiny/db'
import { readDataSet } from '../read/data-set.ts'
import { readFacts } from '../read/read-facts.ts'
import { SEED_FOLDER } from '../seed-folder.ts'
import { underLoadLock } from '../store/load-lock.ts'
import { buildTables } from '../tables/build-tables.ts'
import { apply } from './apply.ts'
import { organisationsOf } from './load.ts'

/** How long a start waits while another one loads. */
const START_WAIT_SECONDS = 120

/**
 * Loads the data set that comes with Scrutiny into a database in which nothing was ever loaded. Of several programs that
 * start at once one loads it, and the others wait for it.
 *
 * @returns whether it was loaded.
 */
export async function seedIfEmpty(database: Database): Promise<boolean> {
  // NOTE: asked without a lock first, since a database that is read-only, or busy with a load, can be served.
  if ((await database.prisma.load.count()) > 0) return false
  const { files } = await readDataSet(SEED_FOLDER)
  const tables = buildTables(readFacts(files))
  const organisations = organisationsOf(tables)
  const record = {
    organisations,
    source: 'prisma/seed',
    by: undefined,
    takesBack: undefined,
    sources: [{ organisations, files }],
  }
  return underLoadLock(database, START_WAIT_SECONDS, async transaction => {
    if ((await transaction.load.count()) > 0) return false
    const { number } = await apply(transaction, record, tables, {})
    return number !== undefined
  })
}
