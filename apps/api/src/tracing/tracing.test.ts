import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'
import { createTracing } from './create-tracing.ts'
import type { Tracing } from './tracing.ts'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  attributes: { key: string; value: Record<string, unknown> }[]
}

/** A collector that keeps what it is sent. */
const spans: Span[] = []
const collector = createServer(async (request, response) => {
  const { resourceSpans } = JSON.parse(Buffer.concat(await request.toArray()).toString())
  for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans)
  response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
})
collector.listen(0, '127.0.0.1')
await once(collector, 'listening')
const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
afterAll(() => collector.close())

const start = (at: string, states: string[] = []) =>
  createTracing({ endpoint: at, release: 'r1', onCollector: state => states.push(state) })
const tracing = (await start(endpoint)) as Tracing

const server = openServer({
  observers: [tracing.observer],
  plugins: [tracing.plugin],
  open: { beginStatement: tracing.beginStatement },
  cacheBytes: 0,
})
const ask = (query: string, headers: Record<string, string> = {}) =>
  server.send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
const attributesOf = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
const childrenOf = (parent: Span | undefined) =>
  spans.filter(({ parentSpanId }) => parentSpanId === parent?.spanId)

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const OTHER = '1bf7651916cd43dd8448eb211c80319c'
const CALLER = 'b7ad6b7169203331'

describe('a traced request', () => {
  beforeAll(async () => {
    await Promise.all([
      ask('query Mine { organisation(slug: "shropshire") { name } }', {
        traceparent: `00-${TRACE}-${CALLER}-01`,
      }),
      ask('query Theirs { organisation { area { name } } }', { traceparent: `00-${OTHER}-${CALLER}-01` }),
      ask('query Unrecorded { organisation { slug } }', {
        traceparent: `00-2${TRACE.slice(1)}-${CALLER}-00`,
      }),
    ])
    await server.send('/health')
    await tracing.shutdown()
  })
  const root = (traceId: string) =>
    spans.find(span => span.traceId === traceId && span.parentSpanId === CALLER)

  test('stands under the span of its caller, and says what it was', () => {
    const span = root(TRACE)
    expect(span).toMatchObject({ name: 'POST /graphql', kind: 2 })
    expect(attributesOf(span as Span)).toMatchObject({
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.name': 'Mine',
      'scrutiny.cost': 1,
    })
  })

  test('holds spans of reading, validating and executing its document, and of its own statements', () => {
    for (const traceId of [TRACE, OTHER]) {
      const phases = childrenOf(root(traceId))
      expect(phases.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['graphql.parse', 'graphql.validate', 'graphql.execute']),
      )
      const statements = childrenOf(phases.find(({ name }) => name === 'graphql.execute'))
      expect(statements.length).toBeGreaterThan(0)
      for (const statement of statements) {
        expect(statement.traceId).toBe(traceId)
        expect(attributesOf(statement)['db.query.text']).toMatch(/^select/i)
      }
    }
  })

  test('never holds a value that was asked for', () => {
    expect(JSON.stringify(spans)).not.toContain('shropshire')
  })

  test('is not recorded when its caller does not record its trace', () => {
    expect(JSON.stringify(spans)).not.toContain('Unrecorded')
  })

  test('begins a trace of its own when it has no caller', () => {
    const health = spans.find(({ name }) => name === 'GET /health')
    expect(health?.parentSpanId ?? '').toBe('')
    expect(health?.traceId).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('a collector that does not answer', () => {
  const hung = createServer(() => {})
  beforeAll(async () => {
    hung.listen(0, '127.0.0.1')
    await once(hung, 'listening')
  })
  afterAll(() => {
    hung.closeAllConnections()
    hung.close()
  })

  const finish = (to: Tracing, count: number) => {
    for (let index = 0; index < count; index++) {
      const record = { id: 'r', errors: [], setHeader() {} }
      to.observer.begin?.(record, { headers: {} } as IncomingMessage)
      to.observer.end?.({
        ...{ record, method: 'GET', route: '/health', path: '/health', status: 200 },
        ...{ seconds: 0.01, bytes: 100, isCut: false },
      })
    }
  }
  const stopsWithin = async (to: Tracing, milliseconds: number) =>
    Promise.race([to.shutdown().then(() => true), wait(milliseconds, false)])

  test('does not hold up a stop', async () => {
    const address = hung.address() as AddressInfo
    const lost = (await start(`http://127.0.0.1:${address.port}`)) as Tracing
    finish(lost, 5_000)
    expect(await stopsWithin(lost, 5_000)).toBe(true)
  })

  test('is told of once, however many spans it does not take', async () => {
    const states: string[] = []
    const lost = (await start('http://127.0.0.1:1', states)) as Tracing
    finish(lost, 2_000)
    await expect.poll(() => states, { timeout: 20_000 }).toEqual(['lost'])
    finish(lost, 2_000)
    expect(await stopsWithin(lost, 5_000)).toBe(true)
    expect(states).toEqual(['lost'])
  })
})

test('nothing is traced, and OpenTelemetry not loaded, where no collector is named', async () => {
  expect(await createTracing({ endpoint: '', release: 'r1', onCollector: () => {} })).toBeUndefined()
})
