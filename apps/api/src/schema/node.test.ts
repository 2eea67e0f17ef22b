import { describe, expect, test } from 'vitest'
import { ODD_IDS } from '../../test/odd-values.ts'
import { openApi } from '../../test/open-api.ts'

const api = openApi()

describe('an id that the API handed out', () => {
  test('leads back to the thing it was handed out for, whatever it is', async () => {
    const tree = await api.ask<{
      organisation: Record<string, unknown>
      indicators: unknown
      report: { id: string }
    }>(/* GraphQL */ `
      {
        organisation { id directorates { id services { id } } }
        indicators(first: 2) { edges { node { id series { id } latest { id } } } }
        report(slug: "people-scrutiny-2024-07-10") { id }
      }
    `)
    const ids = [...JSON.stringify(tree).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(30)
    const { nodes } = await api.ask<{ nodes: { id: string; __typename: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    )
    expect(nodes.map(node => node?.id)).toEqual(ids)
    expect(new Set(nodes.map(node => node.__typename))).toEqual(
      new Set(['Organisation', 'Directorate', 'Service', 'Indicator', 'Series', 'IndicatorPeriod', 'Report']),
    )
  })

  test('says what it leads to', async () => {
    const { indicator } = await api.ask<{ indicator: { id: string } }>(
      '{ indicator(code: "dols-waiting-list") { id } }',
    )
    const { node } = await api.ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { id ... on Indicator { code latest { value } } } }',
      indicator,
    )
    expect(node).toMatchObject({ code: 'dols-waiting-list', latest: { value: 930 } })
  })
})

describe('an id that the API did not hand out', () => {
  test('is refused when it is damaged', async () => {
    const error = await api.refused('{ node(id: "%%%") { id } }')
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' })
  })

  test.each(ODD_IDS)('is refused by node before it is executed: %j', async id => {
    api.statements.length = 0
    const response = await api.fetch({
      query: 'query ($id: ID!) { node(id: $id) { id } }',
      variables: { id },
    })
    expect(response.status).toBe(400)
    const answer = await response.json()
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }] })
    expect(answer).not.toHaveProperty('data')
    expect(api.statements).toEqual([])
  })

  test('is null among the nodes, and the others are there', async () => {
    const { indicator } = await api.ask<{ indicator: { id: string } }>(
      '{ indicator(code: "dols-waiting-list") { id } }',
    )
    const { nodes } = await api.ask<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: [...ODD_IDS, indicator.id] },
    )
    expect(nodes).toEqual([...ODD_IDS.map(() => null), indicator])
    expect(api.errors).toEqual([])
  })

  test('leads to nothing when nothing has it', async () => {
    const id = Buffer.from('Indicator:shropshire/nothing').toString('base64')
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })
})

describe('many ids', () => {
  const many = (count: number, id: string) => Array.from({ length: count }, () => id)
  const QUERY = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Directorate { services { name } } } }'
  const directorate = Buffer.from('Directorate:shropshire/people').toString('base64')

  test('may be a hundred, and more are refused with both numbers', async () => {
    await api.ask(QUERY, { ids: many(100, directorate) })
    const error = await api.refused(QUERY, { ids: many(101, directorate) })
    expect(error.message).toBe('ids has 101 items; the limit is 100.')
    expect(error.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'ids',
      field: 'nodes',
      actual: 101,
      limit: 100,
    })
  })

  test('that are equal are loaded once', async () => {
    const one = await api.statementsOf(QUERY, { ids: [directorate] })
    expect(await api.statementsOf(QUERY, { ids: many(50, directorate) })).toHaveLength(one.length)
  })
})

describe('an unknown slug or code', () => {
  test.each([
    'organisation(slug: "atlantis")',
    'directorate(slug: "atlantis")',
    'directorate(slug: "people", organisation: "atlantis")',
    'service(slug: "atlantis")',
    'indicator(code: "atlantis")',
    'report(slug: "atlantis")',
  ])('is null: %s', async field => {
    expect(await api.ask(`{ found: ${field} { __typename } }`)).toEqual({ found: null })
  })
})

describe('a thing of which something can not be fetched', () => {
  test('is null where it may be, and takes nothing that stands beside it along', async () => {
    const { indicator } = await api.ask<{ indicator: { id: string; latest: { id: string } } }>(
      '{ indicator(code: "dols-waiting-list") { id latest { id } } }',
    )
    const { pool } = api.db()
    await pool.query('alter table "Citation" rename to "Citation_"')
    const response = await api.fetch({
      query: `query ($ids: [ID!]!) {
        nodes(ids: $ids) { ... on Indicator { code } ... on IndicatorPeriod { citations { paragraph } } }
        one: indicator(code: "dols-waiting-list") { latest { published citations { paragraph } } }
        other: indicator(code: "dols-waiting-list") { latest { published } }
      }`,
      variables: { ids: [indicator.id, indicator.latest.id, indicator.id] },
    })
    const answer = (await response.json()) as {
      data: unknown
      errors: { path: unknown; extensions: object }[]
    }
    await pool.query('alter table "Citation_" rename to "Citation"')
    expect(answer.data).toEqual({
      nodes: [{ code: 'dols-waiting-list' }, null, { code: 'dols-waiting-list' }],
      one: { latest: null },
      other: { latest: { published: '930' } },
    })
    expect(answer.errors.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['nodes', 1, 'citations'],
        ['one', 'latest', 'citations'],
      ]),
    )
  })
})
