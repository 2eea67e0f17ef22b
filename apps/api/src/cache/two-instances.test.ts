import { createDb, type Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { soon } from '../../test/soon.ts'
import { type Api, createApi } from '../api.ts'
import type { DataVersion } from './data-version.ts'
import { followDataVersion } from './follow-data-version.ts'

const isServer = inject('template').kind === 'server'

interface Instance {
  db: Database
  version: DataVersion
  api: Api
  statements: string[]
}

async function start(url: string): Promise<Instance> {
  const statements: string[] = []
  const db = await createDb(url, { onStatement: sql => statements.push(sql) })
  const version = await followDataVersion(db)
  return { db, version, statements, api: createApi({ db, version, cacheBytes: 1_000_000 }) }
}

const ask = ({ api }: Instance, headers = {}) =>
  api.fetch('http://scrutiny.test/graphql?query={organisation{name}}', { headers })
const tagOf = async (instance: Instance) => (await ask(instance)).headers.get('ETag')

describe.runIf(isServer)('two instances on one server', () => {
  let copy: Database
  let url: string
  const instances: Instance[] = []
  beforeAll(async () => {
    copy = await openCopy(inject('template'))
    if (copy.location.kind === 'server') url = copy.location.url
    instances.push(await start(url), await start(url))
  })
  afterAll(async () => {
    for (const { db, version } of instances) {
      await version.close()
      await db.close()
    }
    await copy.close()
  })

  const both = () => instances as [Instance, Instance]
  const load = ({ db }: Instance, name: string) =>
    db.prisma.$transaction([
      db.prisma.organisation.updateMany({ data: { name } }),
      db.prisma.load.create({ data: { organisations: ['shropshire'], sha256: name } }),
    ])

  test('give the same ETag to the same question', async () => {
    const [one, other] = both()
    expect(await tagOf(other)).toBe(await tagOf(one))
  })

  test('both change it at once when one of them loads, and know the new version without asking again', async () => {
    const [one, other] = both()
    const before = await tagOf(other)
    await load(one, 'A new name')
    await soon(async () => (await tagOf(other)) !== before)
    const answer = await ask(other)
    expect(await answer.json()).toMatchObject({ data: { organisation: { name: 'A new name' } } })
    other.statements.length = 0
    expect((await ask(other, { 'If-None-Match': answer.headers.get('ETag') })).status).toBe(304)
    expect(other.statements).toEqual([])
    expect(await tagOf(one)).toBe(answer.headers.get('ETag'))
  })

  test('hear nothing of a load that is taken back', async () => {
    const [one, other] = both()
    const before = await tagOf(other)
    const client = await one.db.pool.connect()
    await client.query('begin')
    await client.query(`insert into "Load" (organisations, sha256) values ('{shropshire}', 'never')`)
    await client.query('rollback')
    client.release()
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(await tagOf(other)).toBe(before)
  })

  test('ask for the version while the line to the database is cut, and listen again afterwards', async () => {
    const [one, other] = both()
    const before = await tagOf(other)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen scrutiny_load'`,
    )
    expect(rowCount).toBe(2)
    await load(one, 'A name of which nobody was told')
    await soon(async () => (await tagOf(other)) !== before)
    await soon(async () => {
      const tag = await tagOf(other)
      other.statements.length = 0
      return (await ask(other, { 'If-None-Match': tag })).status === 304 && other.statements.length === 0
    })
    await client.end()
  })
})
