import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDb, type Database } from '../create-db.ts'
import { BINARIES, Server } from '../server.fixture.ts'
import { isDatabaseUnavailable } from './is-database-unavailable.ts'
import { watchHealth } from './watch-health.ts'

const ways: [string, (database: Database, sql: string) => Promise<unknown>][] = [
  ['the pool', ({ pool }, sql) => pool.query(sql)],
  ['Prisma', ({ prisma }, sql) => prisma.$queryRawUnsafe(sql)],
  ['a transaction of Prisma', ({ prisma }, sql) => prisma.$transaction(tx => tx.$queryRawUnsafe(sql))],
]

describe.runIf(BINARIES)('a PostgreSQL server (left out where its programs are not installed)', () => {
  let server: Server
  let database: Database
  beforeAll(() => {
    server = new Server()
  })
  afterAll(() => server.remove())
  beforeEach(async () => {
    database = await createDb(server.url(), { statementTimeoutMs: 1_000, connections: 2 })
    await database.prisma.$queryRaw`select 1`
  })
  afterEach(() => database.close())

  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      error => error,
    )

  describe.each(ways)('is known to be unavailable by what %s throws', (_, send) => {
    const isUnavailable = async (sql = 'select 1::text as one') => {
      const error = await failure(send(database, sql))
      expect(error).toBeDefined()
      return isDatabaseUnavailable(error) || error
    }

    test('when it is down, and afterwards it is used again', async () => {
      server.stop()
      expect(await isUnavailable()).toBe(true)
      expect(await isUnavailable()).toBe(true)
      server.start()
      expect(await send(database, 'select 1::text as one')).toBeDefined()
    })

    test('when it goes down, or ends the connection, under a statement', async () => {
      const ended = isUnavailable('select pg_terminate_backend(pg_backend_pid())::text')
      expect(await ended).toBe(true)
    })

    test('when it hangs', async () => {
      server.signal('SIGSTOP')
      try {
        expect(await isUnavailable()).toBe(true)
      } finally {
        server.signal('SIGCONT')
      }
      expect(await send(database, 'select 1::text as one')).toBeDefined()
    })

    test('when a statement takes too long', async () => {
      expect(await isUnavailable('select pg_sleep(5)::text')).toBe(true)
    })

    test('when no connection of the pool is free', async () => {
      const clients = await Promise.all([database.pool.connect(), database.pool.connect()])
      expect(await isUnavailable()).toBe(true)
      for (const client of clients) client.release()
    })

    test('when it takes no more connections', async () => {
      const fresh = await createDb(server.url(), { connections: 2 })
      const others: pg.Client[] = []
      const fill = async (): Promise<void> => {
        const client = new pg.Client(server.url())
        await client.connect()
        others.push(client)
        return fill()
      }
      await expect(fill()).rejects.toThrow('too many clients')
      const error = await failure(send(fresh, 'select 1::text as one'))
      await Promise.all([...others.map(each => each.end()), fresh.close()])
      expect(isDatabaseUnavailable(error) || error).toBe(true)
    })

    test('when it is read-only and is written to', async () => {
      const url = await server.database()
      await server.ask(
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`,
      )
      const readOnly = await createDb(url)
      const error = await failure(send(readOnly, 'create table never (id int)'))
      await readOnly.close()
      expect(isDatabaseUnavailable(error) || error).toBe(true)
    })

    test('when it lets nobody into the database any more', async () => {
      const url = await server.database()
      const closed = await createDb(url)
      const name = new URL(url).pathname.slice(1)
      await server.ask(`alter database ${name} with allow_connections false`)
      const error = await failure(send(closed, 'select 1::text as one'))
      await closed.close()
      expect(isDatabaseUnavailable(error) || error).toBe(true)
    })

    test('but not when the statement is wrong', async () => {
      expect(await isUnavailable('select 1 / 0')).not.toBe(true)
      expect(await isUnavailable('select nothing from nowhere')).not.toBe(true)
    })
  })

  test('that hangs turns sick, aborts what watches it, and is well again when it goes on', async () => {
    const watch = watchHealth(database)
    await expect.poll(() => database.health.check().then(() => true)).toBe(true)
    expect(watch.isWell()).toBe(true)
    const signal = watch.signal()
    server.signal('SIGSTOP')
    try {
      await expect.poll(() => watch.isWell(), { timeout: 10_000 }).toBe(false)
      expect(signal.aborted).toBe(true)
      expect(watch.reason()).toContain('The database is not available: no answer within 1000 ms')
    } finally {
      server.signal('SIGCONT')
    }
    await expect.poll(() => watch.isWell(), { timeout: 10_000 }).toBe(true)
    expect(watch.reason()).toBeUndefined()
    expect(watch.signal().aborted).toBe(false)
    watch.stop()
  })

  test('is well while all connections of the pool are busy', async () => {
    const clients = await Promise.all([database.pool.connect(), database.pool.connect()])
    await database.health.check()
    for (const client of clients) client.release()
  })
})
