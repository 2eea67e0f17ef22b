import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Name, Rename } from '../../test/documents.ts'
import { answer, failure, reset, type Step, scriptedFetch, silence } from '../../test/scripted-fetch.ts'
import { type ClientOptions, createClient, ScrutinyError } from '../index.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const named = answer({ data: { organisation: { name: 'Shropshire' } } })
const cut = () => new Response(new ReadableStream({ pull: stream => stream.error(reset()) }))

/** Runs a call through a script, with the clock wound forward, and tells what came of it. */
async function call(steps: Step[], options: Partial<ClientOptions> = {}, document: typeof Name = Name) {
  const { fetch, sent } = scriptedFetch(...steps)
  const begin = performance.now()
  const running = createClient({ url: 'https://api.example/graphql', fetch, ...options })
    .request(document, {})
    .catch((error: ScrutinyError) => error)
  await vi.runAllTimersAsync()
  const outcome = await running
  return { outcome, at: sent.map(request => request.at - begin), took: performance.now() - begin }
}

test.each([429, 502, 503, 504])('a query answered with %i is sent again', async status => {
  const { outcome, at } = await call([failure(status), named])
  expect(outcome).toEqual({ organisation: { name: 'Shropshire' } })
  expect(at).toHaveLength(2)
})

test.each([400, 401, 404, 500])('a query answered with %i is not', async status => {
  const { outcome, at } = await call([failure(status), named])
  expect(outcome).toMatchObject({ kind: 'http', status, retryable: false })
  expect(at).toHaveLength(1)
})

test('a connection that breaks is tried again, before the answer and in the middle of it', async () => {
  const { outcome, at } = await call([reset(), cut, named])
  expect(outcome).toEqual({ organisation: { name: 'Shropshire' } })
  expect(at).toHaveLength(3)
})

test('six attempts are made, then the last failure is told', async () => {
  const { outcome, at } = await call([failure(503)])
  expect(at).toHaveLength(6)
  expect(outcome).toMatchObject({ kind: 'http', status: 503, attempts: 6, retryable: true })
})

test('retries can be switched off', async () => {
  expect((await call([failure(503), named], { retries: 0 })).at).toHaveLength(1)
})

test.each([failure(503), failure(429), reset(), silence])(
  'a mutation is sent once, whatever happens',
  async step => {
    const { outcome, at } = await call([step], {}, Rename as never)
    expect(at).toHaveLength(1)
    expect(outcome).toBeInstanceOf(ScrutinyError)
    expect(outcome).toMatchObject({ retryable: false })
  },
)

test('pauses are random below a bound that doubles up to five seconds', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1)
  const longest = (await call([failure(503)], { retries: 7 })).at
  expect(longest).toEqual([0, 200, 600, 1_400, 3_000, 6_200, 11_200, 16_200])
  vi.spyOn(Math, 'random').mockReturnValue(0)
  expect((await call([failure(503)])).took).toBeLessThan(10)
})

test('Retry-After is honoured, in seconds and as a date', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const seconds = await call([failure(429, { 'retry-after': '7' }), named])
  expect(seconds.at[1]).toBe(7_100)
  const date = new Date(Date.now() + 9_000).toUTCString()
  const { at } = await call([failure(503, { 'retry-after': date }), named])
  expect(at[1]).toBeGreaterThan(8_000)
  expect(at[1]).toBeLessThan(9_101)
})

test('a Retry-After beyond the deadline ends the call at once', async () => {
  const { outcome, at, took } = await call([failure(429, { 'retry-after': '3600' })])
  expect(outcome).toMatchObject({ kind: 'http', status: 429, retryable: true })
  expect(at).toHaveLength(1)
  expect(took).toBeLessThan(10)
})

test('an attempt that hangs is given up after timeoutMs and tried again', async () => {
  const { outcome, at } = await call([silence, named], { timeoutMs: 1_000 })
  expect(outcome).toEqual({ organisation: { name: 'Shropshire' } })
  expect(at[1]).toBeGreaterThanOrEqual(1_000)
})

test('the deadline holds for all attempts together', async () => {
  const { outcome, took } = await call([silence], { timeoutMs: 1_000, deadlineMs: 2_500 })
  expect(outcome).toMatchObject({ kind: 'timeout', retryable: true })
  expect(took).toBeLessThanOrEqual(2_500)
})

test('an answer whose body never ends is given up as well', async () => {
  const { outcome } = await call([() => new Response(new ReadableStream())], { timeoutMs: 50, retries: 0 })
  expect(outcome).toMatchObject({ kind: 'timeout' })
})

test('limits beyond what a timer can hold are no limits', async () => {
  const slow = () => new Promise<Response>(done => setTimeout(done, 90_000, named.clone()))
  const { outcome } = await call([slow], { timeoutMs: Infinity, deadlineMs: Infinity })
  expect(outcome).toEqual({ organisation: { name: 'Shropshire' } })
})
