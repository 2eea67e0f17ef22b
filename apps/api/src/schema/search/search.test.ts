import { describe, expect, test } from 'vitest'
import { openApi } from '../../../test/open-api.ts'

const api = openApi()

const QUERY = /* GraphQL */ `
  query ($text: String!, $first: Int) {
    search(text: $text, first: $first) {
      __typename
      ... on Indicator { code service { name } }
      ... on Service { slug }
      ... on Directorate { name }
      ... on Commentary { body citations { paragraph } }
      ... on Action { title }
      ... on Risk { title mitigation }
    }
  }
`

interface Hits {
  search: ({ __typename: string } & Record<string, string>)[]
}

describe('search', () => {
  test('finds indicators by a word of their title, before commentary that mentions it', async () => {
    const { search } = await api.ask<Hits>(QUERY, { text: 'exclusions' })
    expect(search[0]?.__typename).not.toBe('Commentary')
    expect(search.filter(({ __typename }) => __typename === 'Indicator').length).toBeGreaterThan(1)
  })

  test('finds a word in any of its forms', async () => {
    const { search } = await api.ask<Hits>(QUERY, { text: 'waits', first: 100 })
    expect(search.map(({ code }) => code)).toContain('dols-waiting-list')
  })

  test('finds risks and actions', async () => {
    const { search } = await api.ask<Hits>(QUERY, { text: 'demand', first: 100 })
    const kinds = new Set(search.map(({ __typename }) => __typename))
    expect(kinds).toContain('Risk')
    expect(kinds).toContain('Action')
  })

  test('finds nothing where there is nothing', async () => {
    expect(await api.ask<Hits>(QUERY, { text: 'zeppelin' })).toEqual({ search: [] })
  })

  test('gives no more than it is asked for', async () => {
    expect((await api.ask<Hits>(QUERY, { text: 'plans', first: 3 })).search).toHaveLength(3)
  })

  test('refuses no words, and more than a hundred hits', async () => {
    expect((await api.refused(QUERY, { text: '  ' })).extensions).toMatchObject({ argument: 'text' })
    expect((await api.refused(QUERY, { text: 'plan', first: 101 })).extensions).toMatchObject({
      argument: 'first',
    })
  })

  test('takes as many SQL statements for one hit as for many', async () => {
    const one = await api.statementsOf(QUERY, { text: 'plans', first: 1 })
    const many = await api.statementsOf(QUERY, { text: 'plans', first: 100 })
    expect(many.length - one.length).toBeLessThanOrEqual(4)
  })
})
