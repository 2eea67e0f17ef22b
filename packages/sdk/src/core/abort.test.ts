import { expect, test } from 'vitest'
import { Name } from '../../test/documents.ts'
import { failure, type Step, scriptedFetch, silence } from '../../test/scripted-fetch.ts'
import { createClient } from '../index.ts'

const begin = (step: Step, signal: AbortSignal) => {
  const { fetch, sent } = scriptedFetch(step)
  const call = createClient({ url: 'https://api.example/graphql', fetch }).request(Name, {}, { signal })
  return { call, sent }
}

test.each([
  ['sending, though fetch does not listen', silence],
  ['reading a body that never ends', () => new Response(new ReadableStream())],
  ['waiting for the next attempt', failure(503, { 'retry-after': '30' })],
])('abort ends a call within 50 ms while it is %s', async (_, step) => {
  const controller = new AbortController()
  const { call } = begin(step, controller.signal)
  await new Promise(done => setTimeout(done, 20))
  const aborted = performance.now()
  controller.abort()
  await expect(call).rejects.toMatchObject({ kind: 'aborted', retryable: false })
  expect(performance.now() - aborted).toBeLessThan(50)
})

test('a call that is aborted before it begins sends nothing', async () => {
  const { call, sent } = begin(silence, AbortSignal.abort())
  await expect(call).rejects.toMatchObject({ kind: 'aborted' })
  expect(sent).toHaveLength(0)
})

test('fetch is told of the abort, so that the connection is closed', async () => {
  const controller = new AbortController()
  let told = false
  const step: Step = (_url, { signal }) => {
    signal?.addEventListener('abort', () => (told = true))
    return silence()
  }
  const { call } = begin(step, controller.signal)
  await Promise.resolve()
  controller.abort()
  await expect(call).rejects.toMatchObject({ kind: 'aborted' })
  expect(told).toBe(true)
})
