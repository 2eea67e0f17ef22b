import { describe, expect, test } from 'vitest'
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

  test('leads to nothing when nothing has it', async () => {
    const id = Buffer.from('Indicator:shropshire/nothing').toString('base64')
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
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
