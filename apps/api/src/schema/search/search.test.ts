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
      ... on FinanceTable { slug citations { paragraph } }
      ... on Report { slug committee }
    }
  }
`

const TABLES = /* GraphQL */ `
  query ($text: String!) {
    search(text: $text) {
      ... on FinanceTable { title period { label } unit { name } citations { report { slug } paragraph } }
    }
  }
`

interface Hit {
  __typename: string
  code?: string
  slug?: string
  citations?: { paragraph: string }[]
}

interface Hits {
  search: Hit[]
}

const hitsOf = async (kind: string, text: string) =>
  (await api.ask<Hits>(QUERY, { text, first: 100 })).search.filter(({ __typename }) => __typename === kind)

const codesOf = async (text: string) => (await hitsOf('Indicator', text)).map(({ code }) => code ?? '')

const slugsOf = async (kind: string, text: string) => (await hitsOf(kind, text)).map(({ slug }) => slug ?? '')

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

  test('finds money tables by their titles, rows, columns and notes, and by the section they stand in', async () => {
    expect(await slugsOf('FinanceTable', 'outturn')).toEqual(['people-outturn-2023-24'])
    expect(await slugsOf('FinanceTable', '"strategic management board"')).toEqual(['savings-2023-24'])
    expect(await slugsOf('FinanceTable', '"pressures identified"')).toEqual(['people-outturn-2023-24'])
    expect(await slugsOf('FinanceTable', 'overspend')).toEqual(['people-outturn-2023-24'])
    expect((await slugsOf('FinanceTable', 'financial implications')).sort()).toEqual([
      'people-outturn-2023-24',
      'savings-2023-24',
    ])
  })

  test('finds reports by their titles, committees and headings', async () => {
    for (const text of [
      'Performance Monitoring Report',
      'scrutiny committee',
      '"climate change appraisal"',
    ]) {
      expect(await slugsOf('Report', text)).toEqual(['people-scrutiny-2024-07-10'])
    }
  })

  test('finds indicators by their definitions, their services and the comparisons made of them', async () => {
    expect(await codesOf('EHCP')).toContain('ehc-plans-maintained')
    expect(await codesOf('admissions')).toContain('secondary-school-preferred-offers')
    expect(await codesOf('"stepping stones"')).toContain('stepping-stones-children-stepped-down')
    expect(await codesOf('"regional partners"')).toEqual(['safeguarding-contacts'])
  })

  test('finds a word by how it begins, from four letters on', async () => {
    expect(await codesOf('admiss')).toContain('secondary-school-preferred-offers')
    expect(await codesOf('finance')).toContain('financial-assessment-wait')
    expect(await codesOf('SEN')).toEqual(['pupils-with-send-support'])
  })

  test('puts a word that is there before one that only begins so', async () => {
    const codes = await codesOf('care')
    expect(codes).toContain('carers-register')
    expect(codes.indexOf('virtual-care-users')).toBeLessThan(codes.indexOf('carers-register'))
  })

  test('finds what cites a paragraph by its number, and nothing else', async () => {
    const { search } = await api.ask<Hits>(QUERY, { text: '7.46' })
    const kinds = search.map(({ __typename }) => __typename)
    expect([...new Set(kinds)]).toEqual(['Indicator', 'Commentary', 'Action'])
    expect(search.filter(({ code }) => code).map(({ code }) => code)).toEqual([
      'reviews-completed',
      'reviews-longest-wait',
    ])
    for (const hit of search.filter(({ __typename }) => __typename === 'Commentary')) {
      expect(hit.citations).toContainEqual({ paragraph: '7.46' })
    }
    expect(await api.ask<Hits>(QUERY, { text: 'Paragraph 7.46' })).toEqual({ search })
  })

  test('finds the indicator of a target and of a comparison, and a money table, by the paragraph', async () => {
    expect(await codesOf('7.96')).toEqual(['ehcp-issued-within-20-weeks'])
    expect(await codesOf('7.14')).toContain('dols-referral-rate')
    expect(await slugsOf('FinanceTable', '5.1')).toContain('savings-2023-24')
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

  test('takes as many SQL statements for hits of every kind as for hits of one', async () => {
    const ownFields = /* GraphQL */ `
      query ($text: String!) {
        search(text: $text, first: 100) {
          __typename
          ... on Directorate { name }
          ... on Service { name }
          ... on Indicator { title }
          ... on FinanceTable { title }
          ... on Report { title }
          ... on Commentary { body }
          ... on Action { title }
          ... on Risk { title }
        }
      }
    `
    const every = 'people or plans or performance or demand'
    const { search } = await api.ask<Hits>(ownFields, { text: every })
    expect(new Set(search.map(({ __typename }) => __typename)).size).toBe(8)
    const one = await api.statementsOf(ownFields, { text: 'outturn' })
    expect(await api.statementsOf(ownFields, { text: every })).toHaveLength(one.length)
    expect(await api.statementsOf(ownFields, { text: '7.46' })).toHaveLength(one.length)
    // Where nothing was found, it is asked whether there is such an organisation.
    const none = await api.statementsOf(ownFields, { text: 'zeppelin' })
    expect(none).toHaveLength(one.length + 1)
  })

  test('takes as many SQL statements for two money tables as for one', async () => {
    const one = await api.statementsOf(TABLES, { text: 'outturn' })
    const two = await api.statementsOf(TABLES, { text: 'financial implications' })
    expect(two).toHaveLength(one.length)
  })
})
