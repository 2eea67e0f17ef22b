import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { schema } from '../schema/index.ts'
import { isConnectionType } from '../selection/lists.ts'
import { LIST_SIZES } from './list-sizes.ts'

const api = openApi({ limits: { cost: 10_000 } })

interface Priced {
  data: unknown
  errors?: { message: string; extensions: { code: string; cost: { total: number; limit: number } } }[]
  extensions?: { cost: { total: number; limit: number; dearest?: { path: string; objects: number }[] } }
}

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  api.statements.length = 0
  const response = await api.send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { response, answer: (await response.json()) as Priced }
}

const dry = async (query: string, variables: object = {}) =>
  (await ask(query, variables, { 'X-Dry-Run': 'true' })).answer.extensions?.cost.total

describe('the cost of a query', () => {
  test('is the number of objects that its answer may hold', async () => {
    expect(await dry('{ organisation { name slug } }')).toBe(1)
    expect(await dry('{ organisation { name area { name } } }')).toBe(2)
    expect(await dry('{ __typename }')).toBe(0)
  })

  test('follows the page size of a connection, given or usual', async () => {
    const page = (page: string) =>
      `{ indicators${page} { edges { node { code unit { symbol } } } pageInfo { hasNextPage } } }`
    // One connection and its page info; for each place an edge, an indicator and a unit.
    expect(await dry(page('(first: 5)'))).toBe(2 + 5 * 3)
    expect(await dry(page('(last: 7)'))).toBe(2 + 7 * 3)
    expect(await dry(page(''))).toBe(2 + 20 * 3)
    expect(await dry('{ observations { edges { node { value } } } }')).toBe(1 + 100 * 2)
  })

  test('reads page sizes and conditions from variables, with their defaults', async () => {
    const query = `query ($size: Int = 50, $with: Boolean = false) {
      observations(first: $size) { edges { node { value period @include(if: $with) { code } } } }
    }`
    expect(await dry(query)).toBe(1 + 50 * 2)
    expect(await dry(query, { size: 10 })).toBe(1 + 10 * 2)
    expect(await dry(query, { size: 10, with: true })).toBe(1 + 10 * 3)
  })

  test('multiplies lists inside lists, and takes a list for as long as it is asked to be', async () => {
    const query = (last: string) =>
      `{ indicators(first: 10) { edges { node { periods${last} { value } } } } }`
    expect(await dry(query('(last: 3)'))).toBe(1 + 10 * (2 + 3))
    expect(await dry(query(''))).toBe(1 + 10 * (2 + (LIST_SIZES['Indicator.periods'] ?? 0)))
    expect(await dry('{ nodes(ids: ["a", "b"]) { id } }')).toBe(2)
    const ids = Array.from({ length: 100 }, () => 'a')
    expect(await dry('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(100)
  })

  test('counts a field once that two fragments ask for, and twice under two names', async () => {
    const twice = `{ organisation { ...A ...B } }
      fragment A on Organisation { area { name } } fragment B on Organisation { area { slug } }`
    expect(await dry(twice)).toBe(2)
    expect(await dry('{ organisation { a: area { name } b: area { name } } }')).toBe(3)
  })

  test('of a union is that of its dearest member', async () => {
    const query = `{ search(text: "x", first: 4) { ... on Indicator { unit { code } } ... on Service { name } } }`
    expect(await dry(query)).toBe(4 * 2)
  })

  test('is no less than the objects of the real answer, for the tree of a directorate', async () => {
    const { answer } = await ask(`{ directorate(slug: "people") { services { indicators { unit { symbol }
      periods(last: 6) { period { code } comparators { area { name } } citations { paragraph } } } } } }`)
    const objects = (value: unknown): number => {
      if (Array.isArray(value)) return value.reduce((sum, item) => sum + objects(item), 0)
      if (typeof value !== 'object' || value === null) return 0
      return Object.values(value).reduce((sum, item) => sum + objects(item), 1)
    }
    expect(answer.extensions?.cost.total).toBeGreaterThanOrEqual(objects(answer.data) - 1)
  })
})

describe('where the cost is said', () => {
  test('beside the answer and in a header', async () => {
    const { response, answer } = await ask('{ organisation { name } }')
    expect(answer.extensions?.cost).toEqual({ total: 1, limit: 10_000 })
    expect(response.headers.get('X-Query-Cost')).toBe('1')
  })

  test('in a refusal, with both numbers and the dearest place, before the database is asked', async () => {
    const query = '{ indicators(first: 100) { edges { node { series { periods(last: 1000) { value } } } } } }'
    const { response, answer } = await ask(query)
    expect(response.status).toBe(400)
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'COST_TOO_HIGH', cost: { limit: 10_000 } })
    expect(answer.errors?.[0]?.message).toMatch(
      /costs 300,501, and the limit is 10,000.*indicators\.edges\.node\.series\.periods/,
    )
    expect(answer).not.toHaveProperty('data')
    expect(api.statements).toEqual([])
  })

  test('alone, when it is asked for by X-Dry-Run, even above the limit and without the database', async () => {
    const query = '{ indicators(first: 100) { edges { node { series { periods(last: 1000) { value } } } } } }'
    const { response, answer } = await ask(query, {}, { 'X-Dry-Run': 'true' })
    expect(response.status).toBe(200)
    expect(answer.data).toBeNull()
    expect(answer.extensions?.cost.dearest?.[0]).toEqual({
      path: 'indicators.edges.node.series.periods',
      objects: 300_000,
    })
    expect(api.statements).toEqual([])
  })

  test('a page larger than it may be is told so, whatever it would cost', async () => {
    const { answer } = await ask('{ indicators(first: 1000000) { edges { node { code } } } }')
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

test('every plain list of the schema has a size, and no size is without its list', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type))
    .filter(type => !type.name.startsWith('__') && !isConnectionType(type))
    .flatMap(type =>
      Object.values(type.getFields())
        .filter(field => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
        .map(field => `${type.name}.${field.name}`),
    )
  expect(Object.keys(LIST_SIZES).sort()).toEqual(lists.sort())
})
