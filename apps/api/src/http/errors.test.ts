import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { ERROR_CODES } from '../errors.ts'
import { LIMITS } from '../limits/limits.ts'

const api = openApi()

const post = (body: string, headers: Record<string, string> = {}) =>
  api.send('/graphql', { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } })

interface Refused {
  errors: { message: string; extensions: { code: string; requestId: string } }[]
}

async function refusalOf(response: Response) {
  const { errors } = (await response.json()) as Refused
  const [error] = errors
  if (!error) throw new Error('not refused')
  return { status: response.status, code: error.extensions.code, message: error.message, error }
}

describe('a request that is not one of GraphQL over HTTP', () => {
  test.each([
    ['a body that is not JSON', post, '{"query":', 400, 'BAD_REQUEST', 'not JSON'],
    ['a body that is null', post, 'null', 400, 'BAD_REQUEST', 'null'],
    ['a batch', post, '[{"query":"{__typename}"}]', 400, 'BAD_REQUEST', 'a list'],
    ['a query that is a number', post, '{"query":1}', 400, 'BAD_REQUEST', 'query is a number'],
    [
      'variables that are a list',
      post,
      '{"query":"{__typename}","variables":[]}',
      400,
      'BAD_REQUEST',
      'variables',
    ],
    [
      'variables nested without end',
      post,
      `{"query":"{__typename}","variables":{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`,
      400,
      'BAD_REQUEST',
      'nested',
    ],
    ['a body without a query', post, '{}', 400, 'BAD_REQUEST', 'query'],
    ['a document that can’t be read', post, '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED', 'Syntax'],
    ['an unknown field', post, '{"query":"{nope}"}', 400, 'GRAPHQL_VALIDATION_FAILED', 'nope'],
    [
      'a variable of the wrong type',
      post,
      '{"query":"query($n:Int!){organisations(first:$n){totalCount}}","variables":{"n":"x"}}',
      400,
      'BAD_USER_INPUT',
      '$n',
    ],
    [
      'two operations and no name',
      post,
      '{"query":"query A{__typename} query B{__typename}"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'operation',
    ],
  ])('is refused with a code: %s', async (_what, ask, body, status, code, words) => {
    const refused = await refusalOf(await ask(body))
    expect(refused).toMatchObject({ status, code })
    expect(refused.message).toContain(words)
  })

  test.each([
    'application/x-www-form-urlencoded',
    'application/graphql',
    'text/plain',
    'multipart/form-data',
  ])('is refused when its body is %s', async type => {
    const response = await post('query={__typename}', { 'Content-Type': type })
    expect(await refusalOf(response)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('is refused when its method is %s', async method => {
    const response = await api.send('/graphql', { method })
    expect(response.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS')
    expect(await refusalOf(response)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' })
  })

  test('is refused when it asks for a media type that we have not', async () => {
    const response = await api.send('/graphql?query={__typename}', { headers: { Accept: 'image/png' } })
    expect(await refusalOf(response)).toMatchObject({ status: 406, code: 'NOT_ACCEPTABLE' })
  })

  test('is refused when a variable in its address is not JSON', async () => {
    const response = await api.send('/graphql?query={__typename}&variables={x')
    expect(await refusalOf(response)).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
  })

  test('is refused when its body is too long, whether it says so or not', async () => {
    const body = JSON.stringify({ query: `${' '.repeat(200_000)}{__typename}` })
    expect(await refusalOf(await post(body))).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' })
    const streamed = await api.send('/graphql', {
      method: 'POST',
      body: new Blob([body]).stream(),
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect(await refusalOf(streamed)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' })
  })
})

describe('a parameter that is left out', () => {
  const QUERY = 'query=query%20A{__typename}'

  test.each(['variables=null', 'extensions=null', 'variables=', 'operationName=', 'extensions='])(
    'may be said in an address by %s',
    async parameter => {
      const response = await api.send(`/graphql?${QUERY}&${parameter}`)
      expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
    },
  )

  test.each(['"variables":null', '"extensions":null', '"operationName":""', '"operationName":null'])(
    'may be said in a body by %s',
    async parameter => {
      const response = await post(`{"query":"query A{__typename}",${parameter}}`)
      expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
    },
  )
})

test('a body may start with a byte order mark', async () => {
  const response = await post('\ufeff{"query":"{__typename}"}')
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
})

test('keys of the body that GraphQL over HTTP does not know are ignored', async () => {
  const response = await post('{"query":"{__typename}","unknown":1,"id":null}')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
})

test('a client that names JSON is answered 200 for a document that can’t be executed, as it expects', async () => {
  const response = await post('{"query":"{"}', { Accept: 'application/json' })
  expect(await refusalOf(response)).toMatchObject({ status: 200, code: 'GRAPHQL_PARSE_FAILED' })
})

test('the media type is chosen by the asker’s preferences, not by their order', async () => {
  const response = await api.send('/graphql?query={__typename}', {
    headers: { Accept: 'application/json;q=0.1, application/graphql-response+json;charset=utf-8' },
  })
  expect(response.headers.get('Content-Type')).toContain('application/graphql-response+json')
})

describe('the request id', () => {
  test('is the same in the header and in the error', async () => {
    const response = await post('{"query":"{nope}"}')
    const { error } = await refusalOf(response)
    expect(error.extensions.requestId).toBe(response.headers.get('X-Request-Id'))
  })

  test('is another one for each request', async () => {
    const [one, other] = await Promise.all([
      post('{"query":"{__typename}"}'),
      post('{"query":"{__typename}"}'),
    ])
    expect(one.headers.get('X-Request-Id')).not.toBe(other.headers.get('X-Request-Id'))
  })
})

test('what fails on our side says nothing of the inside, and the log finds it by the request id', async () => {
  const { pool } = api.db()
  await pool.query('alter table "Organisation" rename to "Elsewhere"')
  api.errors.length = 0
  const response = await post('{"query":"{organisation{name}}"}')
  await pool.query('alter table "Elsewhere" rename to "Organisation"')
  const text = await response.text()
  expect(text).toContain('INTERNAL_SERVER_ERROR')
  expect(text).toContain(response.headers.get('X-Request-Id'))
  expect(text).not.toMatch(/prisma|relation|"Organisation"|\/|node_modules/)
  expect(String(api.errors[0])).toContain('Organisation')
})

describe('the documentation of errors', () => {
  const page = readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8')

  test.each(Object.entries(ERROR_CODES))(
    'lists %s with its status and meaning',
    (code, { status, meaning }) => {
      expect(page).toContain(`| \`${code}\` | ${status} | ${meaning} |`)
    },
  )

  test.each(Object.entries(LIMITS))('says the limit %s, which is %i', (_name, limit) => {
    expect(page).toContain(`| ${limit.toLocaleString('en-GB')} |`)
  })

  test('lists no code that does not exist', () => {
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code)
    expect(listed.sort()).toEqual(Object.keys(ERROR_CODES).sort())
  })
})
