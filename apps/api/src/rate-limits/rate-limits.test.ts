import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'
import { TABLE_COST } from '../data/data-files.ts'
import { createCostBudget, MOST_CLIENTS } from './cost-budget.ts'

const OBJECTS = 3_000
const budget = createCostBudget({ objects: OBJECTS })
const server = openServer({ clientLimits: { concurrency: 2, budget }, trustedProxies: 1 })
afterAll(() => budget.close())

/** A query of that cost; `alias` makes it another question. */
const queryOf = (cost: number, alias = 'n') =>
  `{ observations(first: ${(cost - 1) / 2}) { edges { ${alias}: node { value } } } }`

interface Priced {
  errors?: { message: string; extensions: { code: string; cost?: object } }[]
  extensions?: { cost: { total: number; remaining?: number; resetSeconds?: number } }
}

/** Asks as a client of its own. */
const clientAt = (address: string) => {
  const send = (path: string, init: Parameters<typeof server.send>[1] = {}) =>
    server.send(path, { ...init, headers: { ...init?.headers, 'X-Forwarded-For': address } })
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
    return { ...answer, json: JSON.parse(String(answer.body)) as Priced }
  }
  return { send, ask }
}

describe('the budget of a client', () => {
  test('is told in headers and in extensions.cost', async () => {
    const { ask } = clientAt('192.0.2.1')
    const { headers, json } = await ask(queryOf(201))
    expect(headers['ratelimit-policy']).toBe(`"cost";q=${OBJECTS};qu="objects";w=60`)
    expect(headers.ratelimit).toMatch(/^"cost";r=2799;t=\d+$/)
    expect(json.extensions?.cost).toMatchObject({ total: 201, remaining: 2_799, limit: 50_000 })
    expect(json.extensions?.cost.resetSeconds).toBeGreaterThan(20)
  })

  test('is its own', async () => {
    await clientAt('192.0.2.2').ask(queryOf(2_001))
    const { json } = await clientAt('192.0.2.3').ask(queryOf(101))
    expect(json.extensions?.cost.remaining).toBe(2_899)
  })

  test('refuses with 429 what costs more than is left, and says when to come again', async () => {
    const { ask, send } = clientAt('192.0.2.4')
    await ask(queryOf(2_001, 'c'))
    const { status, headers, json } = await ask(queryOf(1_801, 'c'))
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(20)
    expect(headers.ratelimit).toMatch(/^"cost";r=0;t=\d+$/)
    expect(headers['access-control-expose-headers']).toContain('RateLimit')
    expect(json).not.toHaveProperty('data')
    expect(json.errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      cost: { total: 1_801, remaining: 0 },
    })
    expect(json.errors?.[0]?.message).toMatch(
      /^Your queries may cost 3,000 objects a minute, and this one costs more than is left\. Try again in \d+ s\.$/,
    )
    const table = await send('/data/observations.csv')
    expect(table.status).toBe(429)
    expect(String(table.body)).toMatch(/^TOO_MANY_REQUESTS: /)
    expect(Number(table.headers['retry-after'])).toBeGreaterThan(20)
  })

  test('is not touched by what is kept, held, priced alone or refused before execution', async () => {
    const { ask, send } = clientAt('192.0.2.5')
    const query = queryOf(301)
    const path = `/graphql?query=${encodeURIComponent(query)}`
    const first = await send(path)
    expect(first.headers.ratelimit).toMatch(/r=2699;/)
    await send(path)
    await send(path, { headers: { 'If-None-Match': first.headers.etag ?? '' } })
    const dry = await ask(query, { 'X-Dry-Run': 'true' })
    expect(dry.json.extensions?.cost).toMatchObject({ total: 301, remaining: 2_699 })
    expect((await ask(query)).headers.ratelimit).toMatch(/r=2699;/)
    expect((await ask('{ nothing }')).headers.ratelimit).toMatch(/r=2699;/)
  })

  test('does not keep a client that has used it up from what is kept', async () => {
    const { ask } = clientAt('192.0.2.6')
    await ask(queryOf(401))
    await ask(queryOf(2_001, 'a'))
    expect((await ask(queryOf(1_001, 'b'))).status).toBe(429)
    const kept = await ask(queryOf(401))
    expect({ status: kept.status, left: kept.headers.ratelimit }).toEqual({
      status: 200,
      left: expect.stringMatching(/r=0;/),
    })
  })

  test('is told to one client only: an answer that others may hold has it in no place but the header', async () => {
    const path = `/graphql?query=${encodeURIComponent(queryOf(21))}`
    const answers = [await clientAt('192.0.2.7').send(path), await clientAt('192.0.2.8').send(path)]
    expect(String(answers[0]?.body)).toBe(String(answers[1]?.body))
    expect(String(answers[0]?.body)).not.toContain('remaining')
  })

  test('pays for tables', async () => {
    const { send } = clientAt('192.0.2.9')
    const { headers } = await send('/data/indicators.csv')
    expect(headers.ratelimit).toMatch(new RegExp(`^"cost";r=${OBJECTS - TABLE_COST};`))
    expect((await send('/data/indicators.csv', { method: 'HEAD' })).headers.ratelimit).toMatch(/r=2000;/)
    const held = await send('/data/indicators.csv', { headers: { 'If-None-Match': headers.etag ?? '' } })
    expect({ status: held.status, limit: held.headers.ratelimit }).toMatchObject({
      status: 304,
      limit: expect.stringMatching(/r=2000;/),
    })
  })

  test('is forgotten rather than remembered for more clients than there is room for', async () => {
    const { spend, left } = budget.of('first')
    await spend(100)
    expect(left().remaining).toBe(OBJECTS - 100)
    for (let index = 0; index < MOST_CLIENTS; index++) await budget.of(`client ${index}`).spend(1)
    expect(left().remaining).toBe(OBJECTS)
    expect((await spend(100)).remaining).toBe(OBJECTS - 100)
  })
})

describe('requests in flight', () => {
  /** Begins a question that has not been sent to its end, so it waits for as long as the test likes. */
  function begin(address: string) {
    const body = JSON.stringify({ query: '{ organisation { slug } }' })
    const question = request({
      host: '127.0.0.1',
      port: server.port(),
      path: '/graphql',
      method: 'POST',
      agent: false,
      headers: {
        'X-Forwarded-For': address,
        'Content-Type': 'application/json',
        'Content-Length': body.length,
      },
    })
    question.flushHeaders()
    return async () => {
      question.end(body)
      const [response] = (await once(question, 'response')) as [IncomingMessage]
      response.resume()
      return response.statusCode
    }
  }

  test('are refused to a client above its limit, in the form of the address, and to no other', async () => {
    const slow = clientAt('192.0.2.20')
    const endings = [begin('192.0.2.20'), begin('192.0.2.20')]
    await expect.poll(async () => (await slow.ask('{ organisation { slug } }')).status).toBe(429)
    const refused = await slow.ask('{ organisation { slug } }')
    expect(refused.headers['retry-after']).toBe('1')
    expect(refused.json.errors?.[0]?.extensions.code).toBe('TOO_MANY_REQUESTS')
    expect((await slow.send('/data/observations.csv')).status).toBe(429)
    expect((await slow.send('/health')).status).toBe(200)
    expect((await clientAt('192.0.2.21').ask('{ organisation { slug } }')).status).toBe(200)
    expect(await Promise.all(endings.map(end => end()))).toEqual([200, 200])
    await expect.poll(async () => (await slow.ask('{ organisation { slug } }')).status).toBe(200)
  })
})
