import { describe, expect, test } from 'vitest'
import { type Answer, openApi } from '../../test/open-api.ts'

const api = openApi()

async function refusedWith(query: string, variables: object = {}) {
  api.statements.length = 0
  const response = await api.fetch({ query, variables })
  const answer = (await response.json()) as Answer<unknown>
  expect(response.status).toBe(400)
  expect(answer).not.toHaveProperty('data')
  expect(api.statements).toEqual([])
  return (answer.errors ?? []).map(({ message, extensions }) => ({ message, ...extensions }))
}

const letters = (count: number) => 'x'.repeat(count)
const codes = (count: number) => Array.from({ length: count }, (_, i) => `code-${i}`)

describe('an argument that can not be answered', () => {
  test.each([
    ['a text of more than 200 characters', 'text', { text: letters(201) }, { actual: 201, limit: 200 }],
    ['a text of more than 20 words', 'text', { text: 'a '.repeat(21) }, { actual: 21, limit: 20 }],
    ['more than 100 codes', 'codes', { codes: codes(101) }, { actual: 101, limit: 100 }],
    [
      'a slug of more than 200 characters',
      'services.1',
      { services: ['send', letters(201)] },
      { actual: 201 },
    ],
    ['a code with U+0000', 'codes.0', { codes: ['a\0b'] }, {}],
  ])('is refused in a filter before it is executed: %s', async (_what, argument, filter, numbers) => {
    const inIndicators = 'query ($filter: IndicatorFilter) { indicators(filter: $filter) { totalCount } }'
    const inService = `query ($filter: IndicatorFilter) {
      service(slug: "send") { indicators(filter: $filter) { code } }
    }`
    for (const query of [inIndicators, inService]) {
      expect(await refusedWith(query, { filter })).toMatchObject([
        { code: 'BAD_USER_INPUT', argument: `filter.${argument}`, ...numbers },
      ])
    }
  })

  test.each([
    ['', 'text is empty; expected words to look for.'],
    [' \t', 'text is empty; expected words to look for.'],
    ['-zzzy '.repeat(30), 'text has 30 words; the limit is 20.'],
    ['a\0', 'text has the character U+0000; expected text without it.'],
  ])('is refused in a search: %j', async (text, message) => {
    const query = 'query ($text: String!) { search(text: $text) { __typename } }'
    expect(await refusedWith(query, { text })).toMatchObject([{ message, argument: 'text', field: 'search' }])
  })

  test.each([
    ['query ($slug: String = "x") { directorate(slug: $slug) { name } }', { slug: null }, 'slug'],
    ['query ($with: Boolean = true) { organisation { name @include(if: $with) } }', { with: null }, 'if'],
    ['query ($ids: [ID!] = []) { nodes(ids: $ids) { id } }', { ids: null }, 'ids'],
  ])('is refused when it is null where no null may be: %s', async (query, variables, argument) => {
    const [error] = await refusedWith(query, variables)
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(`${argument}:`) })
  })

  test.each(['0000-01-01', '2023-02-30', '2024-13-01', '2024-1-1', 'yesterday'])(
    'is refused when it is no day, as a variable and in the document: %s',
    async day => {
      const variable = 'query ($from: Date) { observations(filter: { from: $from }) { totalCount } }'
      const literal = `{ observations(filter: { from: "${day}" }) { totalCount } }`
      for (const errors of [await refusedWith(variable, { from: day }), await refusedWith(literal)]) {
        expect(errors).toMatchObject([
          { code: 'BAD_USER_INPUT', message: expect.stringContaining('expected YYYY-MM-DD') },
        ])
      }
    },
  )

  test('is told with all others, each once and twenty at most', async () => {
    const wrong = Array.from(
      { length: 19 },
      (_, i) => `a${i}: indicators(first: 0, filter: { codes: $codes }) { totalCount }`,
    )
    const errors = await refusedWith(`query ($codes: [String!]) { ${wrong.join(' ')} }`, {
      codes: codes(101),
    })
    expect(errors).toHaveLength(19)
    const more = await refusedWith(
      `query ($bad: String!) {
      ${wrong.slice(0, 5).join(' ').replaceAll('$codes', '[$bad, $bad, $bad, $bad, $bad]')}
    }`,
      { bad: '\0' },
    )
    expect(more).toHaveLength(20)
  })

  test('is not executed for its price either', async () => {
    const response = await api.send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Dry-Run': 'true' },
      body: JSON.stringify({ query: '{ indicators(first: 101) { totalCount } }' }),
    })
    expect(response.status).toBe(400)
  })
})

test('a year is one that the calendar has: the first and the last are answered', async () => {
  const query =
    'query ($from: Date, $to: Date) { observations(filter: { from: $from, to: $to }) { totalCount } }'
  const { observations } = await api.ask<{ observations: { totalCount: number } }>(query, {
    from: '0001-01-01',
    to: '9999-12-31',
  })
  expect(observations.totalCount).toBeGreaterThan(0)
})
