import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { readRegisteredDocuments } from '../trusted/registry.ts'
import { LIMITS } from './limits.ts'

const api = openApi()

interface Refused {
  errors: { message: string; extensions: { code: string; actual?: number; limit: number } }[]
}

async function codesOf(query: string) {
  api.statements.length = 0
  const response = await api.fetch({ query })
  const { errors } = (await response.json()) as Refused
  expect(api.statements).toEqual([])
  return { status: response.status, errors, codes: errors?.map(({ extensions }) => extensions.code) ?? [] }
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')
const nested = (levels: number) =>
  `{ directorate(slug: "people") ${'{ services { directorate '.repeat(levels)}{ name }${' } }'.repeat(levels)} }`

describe('before anything is executed', () => {
  test.each([
    ['a document that is too long', `{ ${'__typename '.repeat(LIMITS.tokens)} }`, 'TOO_MANY_TOKENS'],
    ['fields nested too deep', nested(9), 'QUERY_TOO_DEEP'],
    [
      'brackets nested too deep',
      `{ node(id: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { id } }`,
      'QUERY_TOO_DEEP',
    ],
    ['brackets that bring a parser down', `{ node(id: ${'['.repeat(20_000)}`, 'TOO_MANY_TOKENS'],
    ['too many root fields', `{ ${times(21, i => `a${i}: __typename`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['too many aliases', `{ organisation { ${times(51, i => `a${i}: name`)} } }`, 'TOO_MANY_ALIASES'],
    [
      'too many aliases behind fragments',
      `{ organisation { ...F g: directorates { ...G } } }
       fragment F on Organisation { ${times(30, i => `a${i}: name`)} }
       fragment G on Directorate { ${times(30, i => `b${i}: name`)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'fragments that double each other thirty times',
      `{ ...f0 } ${times(30, i => `fragment f${i} on Query { ...f${i + 1} ...g${i + 1} } fragment g${i + 1} on Query { ...f${i + 1} }`)}
       fragment f30 on Query { __typename }`,
      'TOO_MANY_FIELDS',
    ],
    [
      'too many directives',
      `{ organisation { name ${'@include(if: true) '.repeat(51)} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
  ])('%s are refused', async (_what, query, code) => {
    const { status, codes } = await codesOf(query)
    expect(status).toBe(400)
    expect(codes).toContain(code)
  })

  test('each refusal says both numbers', async () => {
    const { errors } = await codesOf(`{ ${times(21, i => `a${i}: __typename`)} }`)
    expect(errors[0]?.extensions).toMatchObject({ actual: 21, limit: 20 })
    expect(errors[0]?.message).toBe('The document has 21 root fields; the limit is 20.')
  })

  test('a fragment that spreads itself is refused, and comes to an end', async () => {
    const { codes } = await codesOf('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('introspection that walks in circles is refused', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`
    expect((await codesOf(query)).codes).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('what is well within the limits', () => {
  test('the introspection of GraphiQL, with everything it can ask', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    })
    expect((await codesOf(query)).codes).toEqual([])
  })

  test.each(readRegisteredDocuments().map(({ name, text }) => [name, text]))(
    'the operation %s',
    async (_name, text) => {
      const answer = (await (
        await api.send('/graphql', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Dry-Run': 'true' },
          body: JSON.stringify({ query: text, variables: { slug: 'x', code: 'x', text: 'x', first: 100 } }),
        })
      ).json()) as { errors?: unknown; extensions: { cost: { total: number; limit: number } } }
      expect(answer.errors).toBeUndefined()
      expect(answer.extensions.cost.total).toBeLessThan(answer.extensions.cost.limit / 2)
    },
  )
})
