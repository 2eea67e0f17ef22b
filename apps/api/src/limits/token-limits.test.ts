import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'

const api = openApi()

async function refusedWith(query: string, variables: object = {}) {
  const response = await api.fetch({ query, variables })
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: Record<string, unknown> }[]
  }
  expect(response.status).toBe(400)
  expect(errors).toHaveLength(1)
  return { message: errors[0]?.message, ...errors[0]?.extensions }
}

const letters = (count: number) => 'X'.repeat(count)

describe('a part of a document that is too long', () => {
  test.each([
    ['a field', `{ ${letters(101)} }`],
    ['an alias', `{ ${letters(101)}: __typename }`],
    ['a value of an enum', `{ indicators(filter: { rag: [${letters(101)}] }) { totalCount } }`],
    ['a name of an input', `{ indicators(filter: { ${letters(101)}: 1 }) { totalCount } }`],
    ['a number', `{ indicators(first: ${'1'.repeat(101)}) { totalCount } }`],
  ])('is refused before it is compared with anything: %s', async (_what, query) => {
    expect(await refusedWith(query)).toMatchObject({ code: 'TOKEN_TOO_LONG', actual: 101, limit: 100 })
  })

  test.each([JSON.stringify(letters(1_001)), `"""${letters(1_001)}"""`])(
    'is refused when it is a text, in quotes of any kind',
    async text => {
      const refused = await refusedWith(`{ search(text: ${text}) { __typename } }`)
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', actual: 1_001, limit: 1_000 })
    },
  )

  test('may be as long as the limit', async () => {
    await api.ask(`query ${letters(100)} { ${letters(100)}: __typename }`)
  })
})

describe('a part of the variables that is too long', () => {
  const QUERY = 'query ($filter: IndicatorFilter) { indicators(filter: $filter) { totalCount } }'

  test('is refused before it is compared with the values of an enum', async () => {
    expect(await refusedWith(QUERY, { filter: { rag: [letters(60_000)] } })).toMatchObject({
      message: 'variables.filter.rag.0 has 60,000 characters; the limit is 1,000.',
      code: 'BAD_USER_INPUT',
      actual: 60_000,
      limit: 1_000,
    })
  })

  test('is refused when it has too many names in all', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`n${i}`, { a: 1 }]))
    expect(await refusedWith(QUERY, { filter: many })).toMatchObject({ code: 'BAD_USER_INPUT', limit: 500 })
  })

  test('is quoted in part, and wrong ones are told a few at a time', async () => {
    const unknown = Array.from({ length: 90 }, (_, i) => [`n${i}`, letters(1_000)])
    const response = await api.fetch({ query: QUERY, variables: { filter: Object.fromEntries(unknown) } })
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).toContain('BAD_USER_INPUT')
    expect(text.length).toBeLessThan(10_000)
  })

  test('is refused when it is a name', async () => {
    expect(await refusedWith(QUERY, { filter: { [letters(101)]: 1 } })).toMatchObject({
      message: 'A name in variables.filter has 101 characters; the limit is 100.',
      code: 'TOKEN_TOO_LONG',
    })
  })
})
