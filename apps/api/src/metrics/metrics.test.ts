import { describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'
import { sha256 } from '../trusted/fingerprint.ts'
import { createMetrics } from './metrics.ts'

const TEXT = 'query Named{organisation{name}}'
let isWell = true
const server = openServer({
  metrics: db => createMetrics({ db, isWell: () => isWell, release: 'r1' }),
  trustedDocuments: {
    mode: 'off',
    documents: [{ id: sha256(TEXT), name: 'Named', text: TEXT }],
    onUnregistered: () => {},
  },
})

const scrape = async () => {
  const { status, headers, body } = await server.send('/metrics')
  expect({ status, type: headers['content-type'] }).toMatchObject({
    status: 200,
    type: expect.stringContaining('text/plain; version=0.0.4'),
  })
  return String(body)
}
const seriesOf = (text: string) => text.split('\n').filter(line => line.startsWith('scrutiny_'))
const sample = async (series: string) => {
  const line = seriesOf(await scrape()).find(found => found.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}
const ask = (query: string, headers: Record<string, string> = {}) =>
  server.send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })

describe('/metrics', () => {
  test('counts requests by route, method and status', async () => {
    await server.send('/health')
    await server.send('/nothing-here')
    expect(await sample('scrutiny_http_requests_total{route="/health",method="GET",status="200"}')).toBe(1)
    expect(await sample('scrutiny_http_requests_total{route="none",method="GET",status="404"}')).toBe(1)
    expect(await sample('scrutiny_http_request_duration_seconds_count{route="/health"}')).toBe(1)
    expect(await sample('scrutiny_http_requests_in_flight')).toBe(1)
  })

  test('counts operations by their registered names, also when the answer is kept', async () => {
    await ask(TEXT)
    await ask('query Named { organisation { name __typename } }')
    await ask(TEXT)
    expect(await sample('scrutiny_graphql_operations_total{operation="Named",result="ok"}')).toBe(3)
    expect(await sample('scrutiny_cache_answers_total{result="hit"}')).toBe(1)
  })

  test('counts errors by their codes', async () => {
    await ask('{ nothing }')
    await server.send('/data/nothing.csv')
    const operation =
      'scrutiny_graphql_operations_total{operation="other",result="GRAPHQL_VALIDATION_FAILED"}'
    expect(await sample(operation)).toBe(1)
    expect(await sample('scrutiny_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1)
    expect(await sample('scrutiny_errors_total{code="NOT_FOUND"}')).toBe(1)
  })

  test('counts what queries cost, and answers that their clients hold', async () => {
    const before = (await sample('scrutiny_graphql_query_cost_objects_sum')) ?? 0
    await ask('{ indicators(first: 10) { edges { node { code } } } }')
    expect(await sample('scrutiny_graphql_query_cost_objects_sum')).toBe(before + 21)
    const path = '/graphql?query={organisation{slug}}'
    const { etag = '' } = (await server.send(path)).headers
    await server.send(path, { headers: { 'If-None-Match': etag } })
    expect(await sample('scrutiny_cache_answers_total{result="revalidated"}')).toBe(1)
  })

  test('says what the database holds, which code runs, and how the process is', async () => {
    const { rows } = await server.db().pool.query('select count(*)::int as count from "Observation"')
    expect(await sample('scrutiny_figures')).toBe(rows[0].count)
    expect(await sample('scrutiny_load_number')).toBe(1)
    const loaded = (await sample('scrutiny_load_timestamp_seconds')) ?? 0
    expect(Math.abs(Date.now() / 1_000 - loaded)).toBeLessThan(86_400)
    expect(await sample('scrutiny_build_info{release="r1"}')).toBe(1)
    expect(await sample('scrutiny_database_up')).toBe(1)
    expect(await sample('scrutiny_database_connections{state="idle"}')).toBeGreaterThan(0)
    const text = await scrape()
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
    expect(text).toContain('process_resident_memory_bytes')
  })

  test('answers while the database is sick, with what was known before', async () => {
    const figures = await sample('scrutiny_figures')
    isWell = false
    expect(await sample('scrutiny_database_up')).toBe(0)
    expect(await sample('scrutiny_figures')).toBe(figures)
    isWell = true
  })

  test('grows by no name, method, path or id that a stranger makes up', async () => {
    await ask('query Other { organisation { slug } }')
    await server.send('/nothing', { method: 'PURGE' })
    const before = seriesOf(await scrape()).length
    const odd = Array.from({ length: 250 }, (_, index) => `odd${index}`)
    for (const name of odd) {
      await ask(`query ${name} { organisation { slug } }`)
      await server.send(`/${name}?${name}=${name}`)
      await server.send(`/graphql?query={organisation{slug}}&operationName=${name}`)
      await server.send('/nothing', { method: 'PROPFIND', headers: { 'X-Request-Id': name } })
    }
    // One more status and one more result at most: a name that no operation has, with its histogram's route known.
    expect(seriesOf(await scrape()).length - before).toBeLessThan(10)
  })
})
