import type { Database } from '@scrutiny/db'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { soon } from '../../test/soon.ts'

const api = openApi({ follows: true, cacheBytes: 80_000, sharedCacheSeconds: 60 })

const QUERY = '{ indicator(code: "dols-waiting-list") { title periods { value period { code } } } }'

const get = (query: string, headers: Record<string, string> = {}, more = '') =>
  api.send(`/graphql?query=${encodeURIComponent(query)}${more}`, { headers })

/** A load as the door for facts leaves it: other figures, and a line that says so, in one transaction. */
const loadAnew = ({ prisma }: Database, title: string) =>
  prisma.$transaction([
    prisma.indicator.updateMany({ where: { code: 'dols-waiting-list' }, data: { title } }),
    prisma.load.create({ data: { organisations: ['shropshire'], sha256: title } }),
  ])

async function titleOf(response: Response): Promise<string> {
  const { data } = (await response.json()) as { data: { indicator: { title: string } } }
  return data.indicator.title
}

describe('the ETag of an answer to GET', () => {
  test('is strong, and the same for the same question', async () => {
    const [one, other] = [await get(QUERY), await get(QUERY)]
    expect(one.headers.get('ETag')).toMatch(/^"[\w-]{43}"$/)
    expect(other.headers.get('ETag')).toBe(one.headers.get('ETag'))
    expect(await other.text()).toBe(await one.text())
  })

  test('is another one for another document, variable, operation or media type', async () => {
    const query =
      'query A($slug: String) { organisation(slug: $slug) { name } } query B { organisation { slug } }'
    const tags = await Promise.all(
      [
        get(QUERY),
        get(query, {}, '&operationName=A'),
        get(query, {}, '&operationName=B'),
        get(query, {}, '&operationName=A&variables={"slug":"shropshire"}'),
        get(QUERY, { Accept: 'application/graphql-response+json' }),
        get(QUERY, {}, '&format=csv'),
      ].map(async response => (await response).headers.get('ETag')),
    )
    expect(new Set(tags).size).toBe(6)
    expect(tags).not.toContain(null)
  })

  test('does not hang on the order of the variables', async () => {
    const query = 'query ($a: Int, $b: String) { indicators(first: $a, after: $b) { totalCount } }'
    const one = await get(query, {}, '&variables={"a":1,"b":null}')
    const other = await get(query, {}, '&variables={"b":null,"a":1}')
    expect(other.headers.get('ETag')).toBe(one.headers.get('ETag'))
  })

  test('answers If-None-Match with 304, no body and not a single SQL statement', async () => {
    const tag = (await get(QUERY)).headers.get('ETag') ?? ''
    for (const header of [tag, `"other", ${tag}`, `W/${tag}`]) {
      api.statements.length = 0
      const response = await get(QUERY, { 'If-None-Match': header })
      expect(response.status).toBe(304)
      expect(await response.text()).toBe('')
      expect(response.headers.get('ETag')).toBe(tag)
      expect(api.statements).toEqual([])
    }
  })

  test('is not given to an error, to a dry run, or to POST', async () => {
    const failed = await get('{ nope }')
    const priced = await get(QUERY, { 'X-Dry-Run': 'true' })
    const partly = await get('{ organisation { name } observations(first: -1) { totalCount } }')
    const posted = await api.fetch({ query: QUERY })
    for (const response of [failed, priced, partly, posted]) expect(response.headers.has('ETag')).toBe(false)
    for (const response of [failed, priced, partly])
      expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  test('lets a CDN keep the answer, ask each time, and answer by itself as long as it may', async () => {
    const { headers } = await get(QUERY)
    expect(headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate, s-maxage=60')
    expect(headers.get('Vary')).toContain('Accept')
  })
})

describe('an answer that is kept', () => {
  test('answers the same question by GET and by POST without a single SQL statement', async () => {
    const query = '{ service(slug: "dols") { name summary } }'
    const first = await (await api.fetch({ query })).text()
    api.statements.length = 0
    const again = await api.fetch({ query })
    expect(await again.text()).toBe(first)
    expect(again.headers.get('X-Query-Cost')).toBe('1')
    expect(again.headers.get('Content-Type')).toContain('application/json')
    expect(await (await get(query)).text()).toBe(first)
    expect(api.statements).toEqual([])
  })

  test('goes with the load that changes it, and so does its ETag', async () => {
    const before = await get(QUERY)
    const tag = before.headers.get('ETag') ?? ''
    await loadAnew(api.db(), 'People waiting for an authorisation')
    await soon(async () => (await get(QUERY, { 'If-None-Match': tag })).status === 200)
    const after = await get(QUERY)
    expect(after.headers.get('ETag')).not.toBe(tag)
    expect(await titleOf(after)).toBe('People waiting for an authorisation')
    api.statements.length = 0
    expect((await get(QUERY, { 'If-None-Match': after.headers.get('ETag') ?? '' })).status).toBe(304)
    expect(api.statements).toEqual([])
  })

  test('is not the one during which a load happened', async () => {
    const query = '{ indicator(code: "dols-waiting-list") { title latest { display } } }'
    const { pool } = api.db()
    const client = await pool.connect()
    // The question waits for the tables, or for the only connection.
    await client.query('begin')
    await client.query('lock table "Indicator"')
    const waiting = get(query)
    await new Promise(resolve => setTimeout(resolve, 200))
    await client.query(`insert into "Load" (organisations, sha256) values ('{shropshire}', 'meanwhile')`)
    await client.query('commit')
    client.release()
    const answer = await waiting
    expect(answer.status).toBe(200)
    expect(answer.headers.has('ETag')).toBe(false)
    expect((await get(query)).headers.has('ETag')).toBe(true)
  })

  test('makes room when there is too much of them', async () => {
    const page = (size: number) => `{ observations(first: ${size}) { edges { node { published } } } }`
    await api.fetch({ query: page(50) })
    for (let size = 51; size < 90; size++) await api.fetch({ query: page(size) })
    api.statements.length = 0
    await api.fetch({ query: page(50) })
    expect(api.statements.length).toBeGreaterThan(0)
    api.statements.length = 0
    await api.fetch({ query: page(89) })
    expect(api.statements).toEqual([])
  })
})

describe('without anybody who listens for loads', () => {
  const asking = openApi()

  test('the version is asked for in one small statement, and is exact as well', async () => {
    const ask = (headers = {}) => asking.send(`/graphql?query=${encodeURIComponent(QUERY)}`, { headers })
    const tag = (await ask()).headers.get('ETag') ?? ''
    asking.statements.length = 0
    expect((await ask({ 'If-None-Match': tag })).status).toBe(304)
    expect(asking.statements).toHaveLength(1)
    await loadAnew(asking.db(), 'Another title')
    expect((await ask({ 'If-None-Match': tag })).status).toBe(200)
  })
})
