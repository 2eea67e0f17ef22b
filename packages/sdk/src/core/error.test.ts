import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Name } from '../../test/documents.ts'
import { answer, failure, reset, type Step, scriptedFetch } from '../../test/scripted-fetch.ts'
import { createClient, ScrutinyError } from '../index.ts'

const url = 'https://api.example/graphql'

async function errorOf(step: Step, slug = 'shropshire') {
  const { fetch } = scriptedFetch(step)
  const client = createClient({ url, fetch, retries: 0, headers: { authorization: 'Bearer hunter2' } })
  const error = await client.request(Name, { slug }).catch((thrown: unknown) => thrown)
  if (!(error instanceof ScrutinyError)) throw new Error('not a ScrutinyError')
  return error
}

const problem = {
  message: 'No organisation "very-secret" for Bearer hunter2',
  path: ['organisation', 'name'],
  extensions: { code: 'BAD_USER_INPUT', requestId: 'req-7' },
}

test('a graphql error names the operation, the code, the place and the request', async () => {
  const error = await errorOf(answer({ data: null, errors: [problem] }))
  expect(error).toMatchObject({
    name: 'ScrutinyError',
    kind: 'graphql',
    status: 200,
    codes: ['BAD_USER_INPUT'],
    path: ['organisation', 'name'],
    requestId: 'req-7',
    retryable: false,
  })
  expect(error.message).toBe(
    'Name: the API reports errors (HTTP 200, BAD_USER_INPUT, organisation.name, req-7)',
  )
})

test('partial data comes with the error', async () => {
  const error = await errorOf(answer({ data: { organisation: { name: null } }, errors: [problem] }))
  expect(error.data).toEqual({ organisation: { name: null } })
  expect(error.errors).toEqual([problem])
})

test('a refusal with a GraphQL body is a graphql error with its status', async () => {
  expect(await errorOf(answer({ errors: [problem] }, 400))).toMatchObject({ kind: 'graphql', status: 400 })
})

test.each([
  ['a page of HTML', failure(200)],
  ['an empty body', new Response(null, { status: 204 })],
  ['JSON that is no object', new Response('null')],
  ['errors that are no list', new Response('{"errors":"yes"}')],
  ['something else in JSON', new Response('{"ok":true}')],
])('%s is an http error', async (_, step) => {
  expect(await errorOf(step)).toMatchObject({ kind: 'http', status: step.status })
})

test('the request id is read from the header when there is one', async () => {
  expect((await errorOf(failure(500, { 'x-request-id': 'req-8' }))).requestId).toBe('req-8')
})

test('a network error tells the code of the system', async () => {
  const error = await errorOf(reset())
  expect(error).toMatchObject({ kind: 'network', status: undefined, codes: ['ECONNRESET'], retryable: true })
  expect(error.message).toBe('Name: the API could not be reached (ECONNRESET)')
})

test.each([
  ['in the words of the API', answer({ data: null, errors: [problem] })],
  ['in a page of HTML', new Response('very-secret hunter2', { status: 500 })],
  ['in the words of fetch', new TypeError('cannot fetch ?slug=very-secret with hunter2')],
])('no variable and no token is printed with an error, though they stand %s', async (_, step) => {
  const error = await errorOf(step, 'very-secret')
  for (const print of [error.message, String(error), error.stack, inspect(error), JSON.stringify(error)]) {
    expect(print).not.toMatch(/very-secret|hunter2/)
  }
})

test.each([null, 'no network', { code: 7 }])(
  'whatever fetch throws (%j), it is a network error',
  async thrown => {
    expect(await errorOf(() => Promise.reject(thrown))).toMatchObject({ kind: 'network', codes: [] })
  },
)

test('what your own callback throws is thrown as it is, even if it is no error', async () => {
  const client = createClient({ url, fetch: () => new Response(), headers: () => Promise.reject('no token') })
  await expect(client.request(Name)).rejects.toBe('no token')
})

test('an error of your own callback is thrown as it is, and nothing is sent', async () => {
  const { fetch, sent } = scriptedFetch(answer({ data: {} }))
  const own = new Error('no token today')
  const client = createClient({ url, fetch, headers: () => Promise.reject(own) })
  await expect(client.request(Name)).rejects.toBe(own)
  expect(sent).toHaveLength(0)
})
