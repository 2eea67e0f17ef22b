import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../scripts/record.ts'
import { formatFigure, formatPeriod } from '../src/format/index.ts'
import {
  type Client,
  createClient,
  ObservationsDocument,
  type TypedDocument,
  toCsv,
  toRows,
} from '../src/index.ts'
import { createTestClient } from '../src/testing/index.ts'
import { createUrqlClient, gql } from '../src/urql/index.ts'
import { type Everything, everything } from './everything.ts'
import { startFaultProxy } from './fault-proxy.ts'
import { startApi } from './real-api.ts'

let api: Awaited<ReturnType<typeof startApi>>
let client: Client
let recorded: Client

beforeAll(async () => {
  api = await startApi()
  client = createClient({ url: api.url, retries: 0, timeoutMs: 20_000 })
  const schema = buildSchema(
    readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'),
  )
  recorded = createTestClient({ fixture: await record(schema, client) })
}, 120_000)
afterAll(() => api?.stop())

const code = 'ehcp-issued-within-20-weeks'

const operations: Record<string, (from: Client) => Promise<unknown>> = {
  comparisons: from => from.comparisons({ code }),
  directorateTree: from => from.directorateTree({ slug: 'people', last: 3 }),
  finance: from => from.finance(),
  indicator: from => from.indicator({ code }),
  'indicator with chosen series': from =>
    from.indicator({ code, series: { areas: ['england'], accumulation: ['DISCRETE'], breakdown: [] } }),
  organisationOverview: from => from.organisationOverview(),
  report: from => from.report({ slug: 'people-scrutiny-2024-07-10' }),
  'report with the checks that fail': from =>
    from.report({ slug: 'people-scrutiny-2024-07-10', verdict: ['DISAGREES'] }),
  service: from => from.service({ slug: 'send' }),
  'observations of one indicator': from => from.observations({ filter: { indicators: [code] }, first: 1000 }),
}

describe('every ready operation', () => {
  test.each(Object.entries(operations))(
    '%s is answered, and by a recording of the report with the same',
    async (_, ask) => {
      const answer = await ask(client)
      expect(JSON.stringify(answer).length).toBeGreaterThan(200)
      expect(withoutCursors(await ask(recorded))).toEqual(withoutCursors(answer))
    },
  )

  test('search finds what the report speaks of', async () => {
    const { search } = await client.search({ text: 'waiting list' })
    expect(search.length).toBeGreaterThan(0)
  })

  test('urql gets the same answers', async () => {
    const urql = createUrqlClient({ url: api.url })
    const { data } = await urql.query(gql(ObservationsDocument), { filter: { indicators: [code] } })
    expect(data?.observations.edges.length).toBeGreaterThan(3)
  })
})

test('all figures are walked through, and a walk goes on where another stopped', async () => {
  const whole: string[] = []
  for await (const { id } of client.paginate(ObservationsDocument, { first: 60 })) whole.push(id)
  expect(new Set(whole).size).toBe(whole.length)

  const first = client.paginate(ObservationsDocument, { first: 60 })
  const parts: string[] = []
  for await (const { id } of first) {
    parts.push(id)
    if (parts.length === 90) break
  }
  for await (const { id } of client.paginate(ObservationsDocument, { first: 60, after: first.cursor }))
    parts.push(id)
  expect(parts).toEqual(whole)
})

test('format prints every figure and every period as the API does', async () => {
  const all = await client.request(everything as TypedDocument<Everything, object>)
  const figures = all.organisation.directorates
    .flatMap(({ services }) => services.flatMap(({ indicators }) => indicators))
    .flatMap(({ decimals, unit, series }) =>
      series.flatMap(({ measure, accumulation, periods }) =>
        periods.map(figure => ({
          ...figure,
          decimals,
          unit,
          measure,
          accumulation,
        })),
      ),
    )
  expect(figures.length).toBeGreaterThan(200)
  expect(figures.map(figure => formatFigure(figure))).toEqual(figures.map(({ display }) => display))
  expect(figures.map(({ period, accumulation }) => formatPeriod(period, accumulation))).toEqual(
    figures.map(({ period }) => period.label),
  )
})

test('a wrong question is told with code and request id', async () => {
  const wrong = 'query Wrong { organisation { colour } }' as TypedDocument<object, object>
  await expect(client.request(wrong)).rejects.toMatchObject({
    kind: 'graphql',
    status: 400,
    codes: ['GRAPHQL_VALIDATION_FAILED'],
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    retryable: false,
  })
})

describe('toRows gives the table that the API gives as CSV', () => {
  const tables: Record<string, string> = {
    'of all figures': String(ObservationsDocument).replace('$first:Int=100', '$first:Int=1000'),
    'of a tree': `{ directorate(slug: "people") { name services { name indicators { code unit { symbol } latest {
      value missing published status target { value due } } } } } }`,
    'with items that have nothing below them':
      '{ organisation { directorates { services { name actions { title updates } } } } }',
    'of one row': `{ indicator(code: "${code}") { title latest { display status rag { status } } } }`,
  }

  test.each(Object.entries(tables))('%s', async (_, document) => {
    const address = `${api.url}?${new URLSearchParams({ query: document, format: 'csv' })}`
    const response = await fetch(address)
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/)
    const csv = await response.text()
    const rows = toRows(await client.request(document as TypedDocument<object, object>), document)
    expect(toCsv(rows)).toBe(csv)
  })

  test('and refuses what the API refuses', async () => {
    const document = `{ indicator(code: "${code}") { periods { value } targets { text } } }`
    const response = await fetch(`${api.url}?${new URLSearchParams({ query: document, format: 'csv' })}`)
    expect(response.status).toBe(400)
    const paths = /"indicator\.periods" and "indicator\.targets"/
    expect(await response.text()).toMatch(paths)
    const data = await client.request(document as TypedDocument<object, object>)
    expect(() => toRows(data)).toThrow(paths)
  })
})

test('of 1,000 calls through a bad network at most one fails, in time, and no mutation is sent twice', async () => {
  const proxy = await startFaultProxy(api.url, 0.2)
  const outcomes: { ok: boolean; took: number }[] = []
  const deadlineMs = 30_000
  const mutation = 'mutation Save($value:Int){save(value:$value)}' as TypedDocument<object, { value: number }>
  const name = 'query Name{organisation{name}}' as TypedDocument<{ organisation: { name: string } }, object>
  const one = async (call: number) => {
    const bad = createClient({
      url: proxy.url,
      timeoutMs: 3_000,
      deadlineMs,
      headers: { 'x-call': String(call) },
    })
    const begin = performance.now()
    const running = call % 10 === 0 ? bad.request(mutation, { value: call }) : bad.request(name)
    const ok = await running.then(
      () => true,
      () => false,
    )
    if (call % 10 !== 0) outcomes.push({ ok, took: performance.now() - begin })
  }
  const calls = Array.from({ length: 1_112 }, (_, call) => call)
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      for (let call = calls.pop(); call !== undefined; call = calls.pop()) await one(call)
    }),
  )
  await proxy.stop()
  expect(outcomes).toHaveLength(1_000)
  expect(outcomes.filter(({ ok }) => !ok).length).toBeLessThanOrEqual(1)
  expect(Math.max(...outcomes.map(({ took }) => took))).toBeLessThan(deadlineMs)
  for (const [call, times] of proxy.tally.sent) if (Number(call) % 10 === 0) expect(times).toBe(1)
  for (const fault of ['unavailable', 'busy', 'reset', 'cut', 'hang'] as const) {
    expect(proxy.tally.faults[fault]).toBeGreaterThan(20)
  }
}, 120_000)

/** Cursors are the API's own business: a recording has others. */
const withoutCursors = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer), (key, value) => (/cursor$/i.test(key) ? undefined : value))
