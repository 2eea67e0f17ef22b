import { join } from 'node:path'
import { createDb, migrate } from '@scrutiny/db'
import { load, SEED_FOLDER } from '@scrutiny/ingest'
import type { Stage } from './stage.ts'

/** Fills a database on the server and a folder with the seed; places are copies of them. */
export async function fillTemplates({ cluster, folder }: Stage, template: string): Promise<void> {
  await cluster.query('postgres', `create database "${template}"`)
  await Promise.all(
    [cluster.url(template), `pglite:${join(folder, template)}`].map(async url => {
      const database = await createDb(url)
      await migrate(database)
      await load(database, SEED_FOLDER)
      await database.close()
    }),
  )
}
