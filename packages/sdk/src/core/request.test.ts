import { expect, test } from 'vitest'
import { Name, Rename } from '../../test/documents.ts'
import { answer, scriptedFetch } from '../../test/scripted-fetch.ts'
import { createClient, type TypedDocument } from '../index.ts'

const url = 'https://api.example/graphql?tenant=1'
const named = answer({ data: { organisation: { name: 'Shropshire' } } })

test('a short query goes by GET, so that caches on the way can answer it', async () => {
  const { fetch, sent } = scriptedFetch(named)
  const data = await createClient({ url, fetch }).request(Name, { slug: 'shropshire' })
  expect(data.organisation?.name).toBe('Shropshire')
  expect(sent[0]?.method).toBe('GET')
  expect(Object.fromEntries(sent[0]?.url.searchParams ?? [])).toEqual({
    tenant: '1',
    query: String(Name),
    variables: '{"slug":"shropshire"}',
  })
  expect(sent[0]?.headers.get('accept')).toMatch(/^application\/graphql-response\+json/)
  expect(sent[0]?.headers.has('content-type')).toBe(false)
})

test('a query too long for an address goes by POST', async () => {
  const { fetch, sent } = scriptedFetch(named)
  await createClient({ url, fetch }).request(Name, { slug: 'x'.repeat(4_000) })
  expect(sent[0]?.method).toBe('POST')
  expect(sent[0]?.url.href).toBe(url)
  expect(sent[0]?.body?.variables).toEqual({ slug: 'x'.repeat(4_000) })
  expect(sent[0]?.headers.get('content-type')).toBe('application/json')
})

test('a mutation goes by POST, even when it stands behind a fragment', async () => {
  const { fetch, sent } = scriptedFetch(answer({ data: { rename: { name: 'Salop' } } }))
  await createClient({ url, fetch }).request(Rename, { name: 'Salop' })
  expect(sent[0]?.method).toBe('POST')
})

test('a field called mutation does not make a query a mutation', async () => {
  const { fetch, sent } = scriptedFetch(answer({ data: {} }))
  const document = '# mutation\nquery Q($a: String = "mutation {") { mutation { subscription } }'
  await createClient({ url, fetch }).request(document as TypedDocument<object, object>)
  expect(sent[0]?.method).toBe('GET')
})

test('comments, commas and line breaks are not sent, and texts are left alone', async () => {
  const { fetch, sent } = scriptedFetch(answer({ data: {} }))
  const document = `query Q($a: Int, $b: Int) { # what
    search(text: "a,  #b")
  }`
  await createClient({ url, fetch }).request(document as TypedDocument<object, object>)
  expect(sent[0]?.url.searchParams.get('query')).toBe('query Q($a: Int $b: Int) { search(text: "a,  #b") }')
})

test('documents of the code generator in string mode are taken as they are', async () => {
  class TypedDocumentString<Result, Variables> extends String {
    declare __apiType?: (variables: Variables) => Result
  }
  const { fetch, sent } = scriptedFetch(named)
  const document = new TypedDocumentString<{ organisation: { name: string } }, { slug?: string }>(
    String(Name),
  )
  const data = await createClient({ url, fetch }).request(document, { slug: 'shropshire' })
  expect(data.organisation.name).toBe('Shropshire')
  expect(sent[0]?.url.searchParams.get('query')).toBe(String(Name))
})

test('headers may be a function, which is asked again before each attempt', async () => {
  const { fetch, sent } = scriptedFetch(answer({}, 503), named)
  let token = 0
  const headers = async () => ({ authorization: `Bearer ${++token}` })
  await createClient({ url, fetch, headers }).request(Name)
  expect(sent.map(request => request.headers.get('authorization'))).toEqual(['Bearer 1', 'Bearer 2'])
})

test('onRequest sees each attempt and may add headers to it', async () => {
  const { fetch, sent } = scriptedFetch(answer({}, 503), named)
  const seen: string[] = []
  await createClient({
    url,
    fetch,
    onRequest({ operation, method, attempt, headers }) {
      seen.push(`${operation} ${method} ${attempt}`)
      headers.set('traceparent', `00-${attempt}`)
    },
  }).request(Name)
  expect(seen).toEqual(['Name GET 1', 'Name GET 2'])
  expect(sent[1]?.headers.get('traceparent')).toBe('00-2')
})

test('result gives data, errors and extensions side by side', async () => {
  const errors = [
    { message: 'no', path: ['organisation'], extensions: { code: 'BAD_USER_INPUT', requestId: 'r-1' } },
  ]
  const { fetch } = scriptedFetch(
    answer({ data: { organisation: null }, errors, extensions: { warnings: ['unknown slug'] } }),
  )
  expect(await createClient({ url, fetch }).result(Name)).toEqual({
    data: { organisation: null },
    errors,
    extensions: { warnings: ['unknown slug'] },
    status: 200,
    requestId: 'r-1',
  })
})

test('an address that is none is refused at once', () => {
  expect(() => createClient({ url: 'graphql' })).toThrow(TypeError)
})
