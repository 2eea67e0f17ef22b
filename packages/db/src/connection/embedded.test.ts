import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Database } from '../create-db.ts'
import { isDatabaseUnavailable } from '../health/is-database-unavailable.ts'
import { watchHealth } from '../health/watch-health.ts'
import { openCopy } from '../testing.ts'
import { withAbort, withStatementTimeout } from './statement-context.ts'

/** Runs for ever, in a database that can't be interrupted. */
const RUNAWAY =
  'with recursive n(i) as (select 1 union all select i from n) select count(*)::int as count from n'

describe.runIf(inject('template').kind === 'embedded')('the embedded database', () => {
  let database: Database
  beforeAll(async () => {
    database = await openCopy(inject('template'), { statementTimeoutMs: 20_000 })
  })
  afterAll(() => database.close())

  const answers = () => expect.poll(() => database.prisma.load.count().catch(() => 0), { timeout: 60_000 })
  const runaway = (send: () => Promise<unknown>) => withStatementTimeout(1_000, send)

  test.each<[string, () => Promise<unknown>]>([
    ['the pool', () => database.pool.query(RUNAWAY)],
    ['Prisma', () => database.prisma.$queryRawUnsafe(RUNAWAY)],
  ])(
    'starts again when a statement of %s runs past its deadline, and holds what was committed',
    async (_, send) => {
      const loads = await database.prisma.load.count()
      const { id } = await database.prisma.load.create({ data: { organisations: [], sha256: 'committed' } })
      const error = await runaway(send).catch(error => error)
      expect(isDatabaseUnavailable(error) || error).toBe(true)
      await answers().toBe(loads + 1)
      expect(await database.prisma.load.findUnique({ where: { id } })).toMatchObject({ sha256: 'committed' })
    },
    120_000,
  )

  test('waits for the disk before it acknowledges a commit', async () => {
    await answers().toBeGreaterThan(0)
    const { rows } = await database.pool.query(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'wal_sync_method') order by name`,
    )
    expect(rows).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'wal_sync_method', setting: 'fsync' },
    ])
  })

  test('is sick while it starts again, and then well', async () => {
    const watch = watchHealth(database, { everyMs: 10 })
    const ended = runaway(() => database.pool.query(RUNAWAY)).catch(() => {})
    await expect.poll(() => watch.isWell(), { timeout: 30_000, interval: 5 }).toBe(false)
    expect(watch.reason()).toContain('the embedded database is being started again')
    await ended
    await expect.poll(() => watch.isWell(), { timeout: 60_000 }).toBe(true)
    watch.stop()
  }, 120_000)

  test('lets go of who leaves, and ends the statement at its deadline', async () => {
    await answers().toBeGreaterThan(0)
    const work = new AbortController()
    const reason = new Error('the client left')
    const sent = withAbort(work.signal, () => withStatementTimeout(3_000, () => database.pool.query(RUNAWAY)))
    setTimeout(() => work.abort(reason), 500)
    await expect(sent).rejects.toBe(reason)
    await answers().toBeGreaterThan(0)
  }, 120_000)

  test('closes though a statement is running', async () => {
    const closing = await openCopy(inject('template'))
    const sent = closing.pool.query(RUNAWAY).catch(error => error)
    await closing.close()
    expect(isDatabaseUnavailable(await sent)).toBe(true)
  }, 120_000)

  test('says that it is gone when it was closed', async () => {
    const closed = await openCopy(inject('template'))
    await closed.close()
    const error = await closed.pool.query('select 1').catch(error => error)
    expect(isDatabaseUnavailable(error) || error).toBe(true)
  })
})
