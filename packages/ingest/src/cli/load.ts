import { createDb, migrate } from '@scrutiny/db'
import { load } from '../load.ts'

/** `scrutiny load` */
export async function loadCommand(folder: string, { database: url }: { database: string }): Promise<void> {
  const database = await createDb(url)
  try {
    await migrate(database)
    const { changed, counts } = await load(database, folder)
    console.log(changed ? 'Loaded:' : 'Nothing to do; the database holds these facts already:')
    console.table(counts)
  } finally {
    await database.close()
  }
}
