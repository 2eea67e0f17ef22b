import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createDb, type Database } from '../create-db.ts'
import { BINARIES, Server } from '../server.fixture.ts'
import { withAbort } from './statement-context.ts'

const SLEEP = 'select pg_sleep(60)::text'

describe.runIf(BINARIES)(
  'work on a PostgreSQL server that is aborted (left out where its programs are not installed)',
  () => {
    let server: Server
    let database: Database
    let work: AbortController
    beforeAll(async () => {
      server = new Server()
      database = await createDb(server.url(), {
        statementTimeoutMs: 60_000,
        connectionTimeoutMs: 60_000,
        connections: 1,
      })
    })
    beforeEach(() => {
      work = new AbortController()
    })
    afterAll(async () => {
      await database.close()
      server.remove()
    })

    const running = () =>
      server.ask<{ pid: number }>(
        `select pid from pg_stat_activity where query = '${SLEEP}' and state = 'active' and pid <> pg_backend_pid()`,
      )
    const reason = new Error('the client left')

    test.each<[string, () => Promise<unknown>]>([
      ['the pool', () => database.pool.query(SLEEP)],
      ['Prisma', () => database.prisma.$queryRawUnsafe(SLEEP)],
      [
        'a transaction of Prisma',
        () => database.prisma.$transaction(tx => tx.$queryRawUnsafe(SLEEP), { timeout: 60_000 }),
      ],
    ])('ends the statement that it had sent by %s, and leaves the pool usable', async (_, send) => {
      const sent = withAbort(work.signal, send)
      const ended = expect(sent).rejects.toThrow()
      await expect.poll(running, { timeout: 10_000 }).toHaveLength(1)
      work.abort(reason)
      await ended
      await expect.poll(running, { timeout: 10_000 }).toHaveLength(0)
      expect(await database.prisma.$queryRaw`select 1 as one`).toEqual([{ one: 1 }])
    })

    test('waits no longer for a connection', async () => {
      const client = await database.pool.connect()
      const waiting = [
        () => database.pool.query('select 1'),
        () => database.prisma.$queryRaw`select 1`,
        () => database.pool.connect(),
      ].map(wait => withAbort<Promise<unknown>>(work.signal, wait))
      const ended = Promise.all(waiting.map(each => expect(each).rejects.toThrow()))
      work.abort(reason)
      await ended
      client.release()
      expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })

    test('sends nothing more', async () => {
      work.abort(reason)
      await expect(withAbort(work.signal, () => database.pool.query('select 1'))).rejects.toBe(reason)
      await expect(withAbort(work.signal, () => database.prisma.$queryRaw`select 1`)).rejects.toThrow()
      expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })

    test('does not end what other work asked of Prisma in the same tick', async () => {
      await database.pool.query('create table "Load" (id int primary key)')
      const find = (id: number) =>
        database.prisma.load.findUnique({ where: { id: id }, select: { id: true } })
      const [aborted, other] = [
        withAbort(work.signal, () => find(1)),
        withAbort(new AbortController().signal, () => find(2)),
      ]
      const ended = expect(aborted).rejects.toThrow()
      work.abort(reason)
      await ended
      expect(await other).toBeNull()
    })

    test('rolls its transaction back', async () => {
      await database.pool.query('create table kept (id int)')
      const writing = withAbort(work.signal, () =>
        database.prisma.$transaction(async tx => {
          await tx.$executeRaw`insert into kept values (1)`
          work.abort(reason)
          await tx.$executeRaw`insert into kept values (2)`
        }),
      )
      await expect(writing).rejects.toThrow()
      expect((await database.pool.query('select * from kept')).rows).toEqual([])
    })
  },
)
