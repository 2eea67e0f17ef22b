import { createDb, migrate } from '@scrutiny/db'
import { load } from '../load.ts'

/** How long a statement of a load may run: nobody waits for it as one waits for an answer. */
const STATEMENT_TIMEOUT_MS = 600_000

/** `scrutiny load` */
export async function loadCommand(folder: string, { database: url }: { database: string }): Promise<void> {
  const database = await createDb(url, { statementTimeoutMs: STATEMENT_TIMEOUT_MS })
  try {
    await migrate(database)
    const { changed, counts } = await load(database, folder)
    console.log(changed ? 'Loaded:' : 'Nothing to do; the database holds these facts already:')
    console.table(counts)
  } finally {
    await database.close()
  }
}
