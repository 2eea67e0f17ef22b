import { expect, test } from 'vitest'
import { answer, failure, scriptedFetch, silence } from '../../test/scripted-fetch.ts'
import { IndicatorDocument, ScrutinyError, type TypedDocument } from '../index.ts'
import { fixtureFetch } from '../testing/index.ts'
import { createUrqlClient, gql } from './index.ts'

const url = 'https://api.example/graphql'
const variables = { code: 'ehcp-issued-within-20-weeks' }

test('urql takes the ready operations, with their types', async () => {
  const client = createUrqlClient({ url, fetch: fixtureFetch() })
  const { data, error } = await client.query(gql(IndicatorDocument), variables)
  expect(error).toBeUndefined()
  const displays: string[] | undefined = data?.indicator?.periods.map(period => period.display)
  expect(displays).toEqual(['66.0%', '45.9%', '33.74%'])
})

test('a document is parsed once, so that a component may convert it on every render', () => {
  expect(gql(IndicatorDocument)).toBe(gql(IndicatorDocument))
})

test('the document cache answers the second time', async () => {
  const { fetch, sent } = scriptedFetch((address, init) => fixtureFetch()(address, init))
  const client = createUrqlClient({ url, fetch })
  await client.query(gql(IndicatorDocument), variables)
  await client.query(gql(IndicatorDocument), variables)
  expect(sent.map(request => request.method)).toEqual(['GET'])
})

test('urql gets the manners of the client: retries, headers, limits', async () => {
  const { fetch, sent } = scriptedFetch(failure(503), answer({ data: { indicator: null } }))
  const client = createUrqlClient({ url, fetch, headers: { 'x-app': 'council' } })
  const { data } = await client.query(gql(IndicatorDocument), variables)
  expect(data?.indicator).toBeNull()
  expect(sent.map(request => request.headers.get('x-app'))).toEqual(['council', 'council'])
})

test('an API that does not answer is a ScrutinyError in networkError', async () => {
  const { fetch } = scriptedFetch(silence)
  const client = createUrqlClient({ url, fetch, timeoutMs: 20, retries: 0 })
  const { error } = await client.query(gql(IndicatorDocument), variables)
  expect(error?.networkError).toBeInstanceOf(ScrutinyError)
  expect(error?.networkError).toMatchObject({ kind: 'timeout' })
})

test('errors of the API arrive beside partial data', async () => {
  const errors = [
    { message: 'no', path: ['indicator', 'trend'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]
  const { fetch } = scriptedFetch(answer({ data: { indicator: { code: 'a' } }, errors }))
  const { data, error } = await createUrqlClient({ url, fetch }).query(gql(IndicatorDocument), variables)
  expect(data?.indicator).toMatchObject({ code: 'a' })
  expect(error?.graphQLErrors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
})

test('a mutation is sent once, even by urql', async () => {
  const { fetch, sent } = scriptedFetch(failure(503))
  const document = 'mutation M($x:Int){m(x:$x)}' as TypedDocument<{ m: number }, { x?: number }>
  const { error } = await createUrqlClient({ url, fetch }).mutation(gql(document), { x: 1 })
  expect(error?.networkError).toBeDefined()
  expect(sent.map(request => request.method)).toEqual(['POST'])
})
