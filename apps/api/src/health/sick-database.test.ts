import { createDb, type Database, DatabaseUnavailableError } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { readinessOver } from '../../test/open-server.ts'
import { type Api, type ApiOptions, createApi } from '../api.ts'
import { createDataFiles } from '../data/data-files.ts'
import { listen } from '../listen.ts'
import { createHttpServer } from '../server.ts'
import type { DatabaseWatch } from './database-watch.ts'

const KEPT = '{organisation{name}}'
const NEW = '{organisation{slug}}'
const isServer = inject('template').kind === 'server'

let db: Database
const failures: unknown[] = []
beforeEach(async () => {
  db = await openCopy(inject('template'))
  failures.length = 0
})
afterEach(() => db.close())

const open = (options: Partial<ApiOptions> = {}) =>
  createApi({ db, cacheBytes: 1_000_000, onError: error => failures.push(error), ...options })

const ask = (api: Api, query: string, init: RequestInit = {}) =>
  api.fetch(`http://scrutiny.test/graphql?query=${encodeURIComponent(query)}`, init)

/** Serves everything on a free port. */
async function serve(of = db) {
  const readiness = readinessOver(of)
  const server = createHttpServer({
    api: open({ db: of }),
    dataFiles: createDataFiles({ db: of }),
    readiness,
  })
  const address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address, close }
}

/** A watch that a test turns sick by hand. */
function handWatch() {
  let controller = new AbortController()
  const watch: DatabaseWatch = {
    isWell: () => !controller.signal.aborted,
    reason: () => (controller.signal.aborted ? 'it does not answer' : undefined),
    signal: () => controller.signal,
  }
  return {
    watch,
    turnSick: () => controller.abort(new DatabaseUnavailableError('it does not answer')),
    turnWell: () => {
      controller = new AbortController()
    },
  }
}

async function expectUnavailable(response: Response): Promise<void> {
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
  const answer = (await response.json()) as { errors: { extensions: { code: string } }[] }
  expect(answer).not.toHaveProperty('data')
  expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['SERVICE_UNAVAILABLE'])
}

describe('while the database is sick', () => {
  test('a new question is refused with 503 and Retry-After, without data', async () => {
    const { watch, turnSick } = handWatch()
    const api = open({ database: watch })
    expect((await ask(api, NEW)).status).toBe(200)
    turnSick()
    await expectUnavailable(await ask(api, '{organisation{id}}'))
    expect(failures).not.toEqual([])
  })

  test('a kept answer is given with its age, and is not modified for who holds it', async () => {
    const { watch, turnSick } = handWatch()
    const api = open({ database: watch })
    const before = await ask(api, KEPT)
    const tag = before.headers.get('ETag') ?? ''
    turnSick()
    const kept = await ask(api, KEPT)
    expect(kept.status).toBe(200)
    expect(kept.headers.get('Age')).toMatch(/^\d+$/)
    expect(await kept.text()).toBe(await before.text())
    const conditional = await ask(api, KEPT, { headers: { 'If-None-Match': tag } })
    expect(conditional.status).toBe(304)
  })

  test('a kept answer is given for so many seconds and no longer', async () => {
    const { watch, turnSick } = handWatch()
    const api = open({ database: watch, staleSeconds: -1 })
    expect((await ask(api, KEPT)).status).toBe(200)
    turnSick()
    await expectUnavailable(await ask(api, KEPT))
  })

  test('questions are answered again as soon as it is well', async () => {
    const { watch, turnSick, turnWell } = handWatch()
    const api = open({ database: watch })
    turnSick()
    await expectUnavailable(await ask(api, NEW))
    turnWell()
    const answer = await ask(api, NEW)
    expect(answer.headers.has('Age')).toBe(false)
    expect(await answer.json()).toMatchObject({ data: { organisation: { slug: 'shropshire' } } })
  })
})

describe.runIf(isServer)('a database that is gone without anybody having watched it', () => {
  /** The same database by connections of their own, which are closed. */
  async function gone() {
    if (db.location.kind !== 'server') throw new Error('expected a server')
    const other = await createDb(db.location.url)
    return { other, breakDown: () => other.close() }
  }

  test('is told as 503, never as our fault or as an answer of nothing', async () => {
    const { other, breakDown } = await gone()
    const api = open({ db: other })
    expect((await ask(api, KEPT)).status).toBe(200)
    await breakDown()
    await expectUnavailable(await ask(api, NEW))
    const kept = await ask(api, KEPT)
    expect({ status: kept.status, age: kept.headers.has('Age') }).toEqual({ status: 200, age: true })
  })

  test('is told as 503 for a table and for readiness, while the program is alive', async () => {
    const { other, breakDown } = await gone()
    const { address, close } = await serve(other)
    await breakDown()
    const table = await fetch(`${address}/data/observations.csv`)
    expect(table.status).toBe(503)
    expect(table.headers.get('Retry-After')).toBe('2')
    expect(await table.text()).toMatch(/^SERVICE_UNAVAILABLE: /)
    const ready = await fetch(`${address}/health/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ ready: false, reason: 'the database does not answer' })
    expect((await fetch(`${address}/health/live`)).status).toBe(200)
    close()
  })
})

describe.runIf(isServer)('a request that takes too long', () => {
  let unlock = async () => {}
  afterEach(() => unlock())

  /** Holds a table, so that nothing can be read from it. */
  async function lock() {
    if (db.location.kind !== 'server') throw new Error('expected a server')
    const holder = await createDb(db.location.url)
    const client = await holder.pool.connect()
    await client.query('begin; lock table "Organisation" in access exclusive mode')
    unlock = async () => {
      await client.query('rollback')
      client.release()
      await holder.close()
    }
  }
  const POLLING = { timeout: 20_000 }
  const waiting = async () => {
    const sql = `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    return (await db.pool.query<{ count: number }>(sql)).rows[0]?.count
  }

  test('is ended at its deadline with 504, and its statement with it', async () => {
    await lock()
    const response = await ask(open({ deadlineSeconds: 0.3 }), NEW)
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] })
    await expect.poll(waiting, POLLING).toBe(0)
  })

  test('has its statement ended when its client leaves', async () => {
    await lock()
    const { address, close } = await serve()
    const client = new AbortController()
    const answer = fetch(`${address}/graphql?query=${NEW}`, { signal: client.signal })
    await expect.poll(waiting, POLLING).toBe(1)
    client.abort()
    await expect(answer).rejects.toThrow('aborted')
    await expect.poll(waiting, POLLING).toBe(0)
    close()
  })
})
