import type pg from 'pg'

/** What a database holds, as far as migrations are concerned. */
export interface MigrationState {
  encoding: string
  /** Names of migrations that were applied to the end. */
  applied: string[]
  /** Some of the tables, when there are any but no history of migrations. */
  foreignTables: string[]
}

/** Reads the state without a lock, so that it works on a read-only database and beside a migration. */
export async function readState(client: Pick<pg.Pool, 'query'>): Promise<MigrationState> {
  const { rows } = await client.query<{ encoding: string; migrated: boolean; tables: string[] }>(STATE)
  const [{ encoding, migrated, tables } = { encoding: '', migrated: false, tables: [] }] = rows
  if (!migrated) return { encoding, applied: [], foreignTables: tables }
  const history = await client.query<{ migration_name: string }>(APPLIED)
  return { encoding, applied: history.rows.map(row => row.migration_name), foreignTables: [] }
}

const STATE = `
  select current_setting('server_encoding') as encoding,
    to_regclass('_prisma_migrations') is not null as migrated,
    array(
      select relname::text from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
        and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
      order by relname limit 3
    ) as tables`

const APPLIED = `
  select distinct migration_name from _prisma_migrations
  where finished_at is not null and rolled_back_at is null
  order by migration_name`
