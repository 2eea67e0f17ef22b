import { createDb } from '@scrutiny/db'
import type { Place } from './stage.ts'

// NOTE: what tells of loads differs from one database to another; facts have the same keys in each.
const TABLES = `
  select table_name as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE'
    and table_name !~ '^(Load|_prisma_migrations)'
  order by table_name collate "C"`

const digestOf = (table: string) =>
  `select md5(coalesce(string_agg(row::text, chr(10) order by row::text collate "C"), '')) as digest from "${table}" row`

/** One word for all facts that a database holds: the same word, the same facts. Nobody else may hold the database. */
export async function digest({ url }: Pick<Place, 'url'>): Promise<string> {
  const { pool, close } = await createDb(url)
  try {
    const digests: string[] = []
    for (const { name } of (await pool.query<{ name: string }>(TABLES)).rows) {
      const [row] = (await pool.query<{ digest: string }>(digestOf(name))).rows
      digests.push(`${name} ${row?.digest}`)
    }
    return digests.join('\n')
  } finally {
    await close()
  }
}
