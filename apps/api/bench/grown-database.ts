import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDb, type Database, migrate } from '@scrutiny/db'
import { load, SEED_FOLDER } from '@scrutiny/ingest'

/** How many months of made-up figures each headline series gets, so that lists are as long as in years of use. */
const MONTHS = 240

/** The published facts in an embedded database of their own, and each headline grown by twenty years of months. */
export async function openGrownDatabase(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'scrutiny-bench-'))
  const db = await createDb(`pglite:${folder}`, { statementTimeoutMs: 600_000 })
  await migrate(db)
  await load(db, SEED_FOLDER)
  await db.pool.query(
    `insert into "Period" (id, code, start, "end", calendar, granularity)
     select to_char(month, 'YYYY-MM'), to_char(month, 'YYYY-MM'), month, month + interval '1 month - 1 day', 'CALENDAR', 'MONTH'
       from generate_series(date '2000-01-01', date '2000-01-01' + make_interval(months => $1 - 1), interval '1 month') month
     on conflict do nothing`,
    [MONTHS],
  )
  await db.pool.query(
    `insert into "Observation" (id, value, published, qualifier, status, precision, "sortDate", position, "seriesId", "periodId", "reportId")
     select s.id || '@' || p.code || '#bench', position(p.code in s.id) + extract(day from p."end"), 'made up', 'EXACT', '{}', 'PRINTED',
            p."end", 0, s.id, p.id, (select id from "Report" limit 1)
       from "Series" s, "Period" p
      where s."isHeadline" and p.start < date '2020-01-01' and p.granularity = 'MONTH'`,
  )
  await db.pool.query('analyze')
  const close = async () => {
    await db.close()
    await rm(folder, { recursive: true })
  }
  return { ...db, close }
}
