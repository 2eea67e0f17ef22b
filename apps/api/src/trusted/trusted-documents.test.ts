import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { sha256 } from './fingerprint.ts'
import { type RegisteredDocument, readRegisteredDocuments } from './registry.ts'
import type { UnregisteredDocument } from './trusted-documents.ts'

const TEXT =
  'query Named($slug:String){organisation(slug:$slug){...Name}}fragment Name on Organisation{name area{name}}'
const REGISTERED: RegisteredDocument = { id: sha256(TEXT), name: 'Named', text: TEXT }

const unregistered: UnregisteredDocument[] = []
const withMode = (mode: 'off' | 'log' | 'only') =>
  openApi({
    trustedDocuments: {
      mode,
      documents: [REGISTERED],
      onUnregistered: document => unregistered.push(document),
    },
  })

const codeOf = async (response: Response) => {
  const answer = (await response.json()) as { errors?: { extensions: { code: string } }[]; data?: unknown }
  return answer.errors?.[0]?.extensions.code
}

describe('a registered document', () => {
  const api = withMode('off')
  const name = { organisation: { name: 'Shropshire Council', area: { name: 'Shropshire' } } }

  test('can be asked by its id alone, by POST and by GET, with variables', async () => {
    const answer = await api.fetch({ documentId: REGISTERED.id, variables: { slug: 'shropshire' } })
    expect(await answer.json()).toMatchObject({ data: name })
    const got = await api.send(`/graphql?documentId=${REGISTERED.id}&variables={"slug":"shropshire"}`)
    expect(await got.json()).toMatchObject({ data: name })
    expect(got.headers.get('ETag')).toMatch(/^"/)
  })

  test('can be asked by the hash that the clients of Apollo and urql send', async () => {
    const hash = REGISTERED.id.replace('sha256:', '')
    const answer = await api.fetch({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })
    expect(await answer.json()).toMatchObject({ data: name })
  })

  test('that nobody registered is not found, in the words that those clients know', async () => {
    const response = await api.fetch({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f00' } } })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
  })
})

describe('the mode "off"', () => {
  const api = withMode('off')

  test('answers every document and says nothing', async () => {
    unregistered.length = 0
    expect(await codeOf(await api.fetch({ query: '{ organisation { slug } }' }))).toBeUndefined()
    expect(unregistered).toEqual([])
  })
})

describe('the mode "log"', () => {
  const api = withMode('log')

  test('answers every document and logs those that are not registered, with the request id', async () => {
    unregistered.length = 0
    const response = await api.fetch({ query: 'query Mine { organisation { slug } }' })
    expect(await codeOf(response)).toBeUndefined()
    await api.fetch({ query: TEXT })
    expect(unregistered).toEqual([
      {
        operationName: 'Mine',
        fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        requestId: response.headers.get('X-Request-Id'),
      },
    ])
  })
})

describe('the mode "only"', () => {
  const api = withMode('only')

  test('refuses a document that is not registered, before the database is asked', async () => {
    api.statements.length = 0
    const response = await api.fetch({ query: '{ organisation { slug } }' })
    expect(response.status).toBe(403)
    expect(await codeOf(response)).toBe('DOCUMENT_NOT_TRUSTED')
    expect(api.statements).toEqual([])
  })

  test('answers the text of a registered document, however a client lays it out', async () => {
    const laidOut = `
      # with __typename, as caches of clients add it, and the fragment first
      fragment Name on Organisation { name area { name __typename } __typename }
      query Named($slug: String) { organisation(slug: $slug) { ...Name __typename } }`
    const answer = (await (await api.fetch({ query: laidOut })).json()) as { data: object }
    expect(answer.data).toMatchObject({
      organisation: { __typename: 'Organisation', area: { __typename: 'Area' } },
    })
  })

  test('refuses a document that asks a little more', async () => {
    const more = TEXT.replace('name area', 'name slug area')
    expect(await codeOf(await api.fetch({ query: more }))).toBe('DOCUMENT_NOT_TRUSTED')
  })
})

describe('the register', () => {
  const sent = ['operations', 'web']
    .map(name => new URL(`../../../../packages/sdk/generated/${name}.ts`, import.meta.url))
    .map(file => readFileSync(file, 'utf8'))
    .join('\n')
  const documents = [...sent.matchAll(/export const (\w+)Document = ("(?:[^"\\]|\\.)*")/g)].map(
    ([, name, text]) => ({ name, text: JSON.parse(text ?? '') as string }),
  )

  test('holds each document of the SDK and the web client as it is sent, under the hash of its text', () => {
    expect(documents.length).toBeGreaterThan(15)
    const registered = readRegisteredDocuments().map(({ id, name, text }) => `${name} ${id} ${sha256(text)}`)
    const expected = documents.map(({ name, text }) => `${name} ${sha256(text)} ${sha256(text)}`)
    expect(registered).toEqual(expected.sort())
  })
})
