import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDb } from '../create-db.ts'
import { DatabaseMigrationError } from '../errors.ts'
import { readDatabaseUrl } from '../location.ts'
import { BINARIES, Server } from '../server.fixture.ts'
import { readHistory } from './history.ts'
import { migrate } from './migrate.ts'
import { lockMigrations } from './migration-lock.ts'

const MIGRATOR = fileURLToPath(new URL('migrator.fixture.ts', import.meta.url))
const migrateInProcess = async (url: string) => {
  const { stdout } = await promisify(execFile)(process.execPath, [MIGRATOR, url])
  return stdout.trim()
}

describe.runIf(BINARIES)(
  'a migration of a PostgreSQL server (left out where its programs are not installed)',
  () => {
    let server: Server
    let all: number
    beforeAll(async () => {
      server = new Server()
      all = (await readHistory()).migrationDirectories.length
    })
    afterAll(() => server.remove())

    async function refusal(url: string): Promise<string> {
      const database = await createDb(url)
      const migrating = migrate(database)
      await expect(migrating).rejects.toThrow(DatabaseMigrationError)
      await database.close()
      return migrating.then(
        () => '',
        (error: Error) => error.message,
      )
    }

    test('is done once when eight processes start at once on an empty database', async () => {
      const url = await server.database()
      const counts = await Promise.all(Array.from({ length: 8 }, () => migrateInProcess(url)))
      expect(counts.filter(count => Number.isNaN(Number(count)))).toEqual([])
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(all)
    }, 120_000)

    test('holds no connection and no lock afterwards', async () => {
      const url = await server.database()
      const database = await createDb(url)
      expect(await migrate(database)).toHaveLength(all)
      const locks = await server.ask(`select * from pg_locks where locktype = 'advisory'`)
      expect(locks).toEqual([])
      const { rows } = await database.pool.query(
        'select count(*)::int as count from pg_stat_activity where datname = current_database()',
      )
      expect(rows).toEqual([{ count: 1 }])
      await database.close()
    })

    test('is not needed, and needs no lock, on a read-only database that has them all', async () => {
      const url = await server.database()
      await migrateInProcess(url)
      const holder = new pg.Pool({ connectionString: url, max: 1 })
      await holder.query('begin')
      await lockMigrations(holder, readDatabaseUrl(url))
      await server.ask(
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`,
      )
      expect(await migrateInProcess(url)).toBe('0')
      await holder.end()
    })

    test('is refused in one sentence on a read-only database that lacks some', async () => {
      const url = await server.database()
      await server.ask(
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`,
      )
      expect(await refusal(url)).toMatch(
        /^The database test_\d+ on \S+ lacks migrations and is read-only: name the primary server in DATABASE_URL\.$/,
      )
    })

    test('says who holds the lock when it gives up', async () => {
      const url = await server.database()
      const [holder, waiter] = [0, 1].map(
        () => new pg.Pool({ connectionString: url, max: 1, application_name: 'slow migrator' }),
      ) as [pg.Pool, pg.Pool]
      await holder.query('begin')
      await lockMigrations(holder, readDatabaseUrl(url))
      await waiter.query('begin')
      await expect(lockMigrations(waiter, readDatabaseUrl(url), 1)).rejects.toThrow(
        /is being migrated by "slow migrator" from the server itself \(backend \d+, since 2.+Z\), for more than 1 seconds/,
      )
      await Promise.all([holder.end(), waiter.end()])
    })

    test('leaves nothing behind when it fails halfway, so that it can be tried again', async () => {
      const url = await server.database()
      const name = new URL(url).pathname.slice(1)
      await server.ask('create schema elsewhere; create type elsewhere."Missing" as enum ()', name)
      await server.ask(`alter database ${name} set search_path = public, elsewhere`)
      await server.ask(`create function "announce_load"() returns int language sql as 'select 1'`, name)
      expect(await refusal(url)).toContain("can't be migrated (")
      await server.ask('drop function "announce_load"()', name)
      await migrateInProcess(url)
      expect(await migrateInProcess(url)).toBe('0')
    })

    test('is refused in one sentence when a newer release has migrated the database', async () => {
      const url = await server.database()
      await migrateInProcess(url)
      await server.ask(
        `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ('1', '1', '29990101000000_later', now(), 1)`,
        new URL(url).pathname.slice(1),
      )
      expect(await refusal(url)).toContain(
        'was migrated by a newer release of Scrutiny (29990101000000_later): start that release, or restore a backup',
      )
    })

    test('is refused in one sentence in a database of something else', async () => {
      const url = await server.database()
      await server.ask('create table invoices (id int)', new URL(url).pathname.slice(1))
      expect(await refusal(url)).toContain(
        "holds tables that are not Scrutiny's (such as invoices): name an empty database in DATABASE_URL.",
      )
    })

    test('is refused in one sentence in a database that is not encoded as UTF-8', async () => {
      const url = await server.database(`encoding 'LATIN1' template template0`)
      expect(await refusal(url)).toContain("is encoded as LATIN1, which can't hold every text: make one with")
    })
  },
)
