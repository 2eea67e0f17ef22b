import { openCopy } from '@scrutiny/db/testing'
import { describe, expect, inject, test } from 'vitest'
import { openApi } from '../../../test/open-api.ts'
import { createApi } from '../../api.ts'

const api = openApi()

interface Walked {
  page: {
    edges: { node: { id: string } }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  }
}

async function walk(
  field: 'observations' | 'indicators',
  order: object,
  size: number,
  backwards = false,
): Promise<string[]> {
  const type = field === 'observations' ? 'ObservationOrder' : 'IndicatorOrder'
  const query = `query ($order: ${type}, $first: Int, $after: String, $last: Int, $before: String) {
    page: ${field}(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
      edges { node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`
  const ids: string[] = []
  let cursor: string | null = null
  for (let pages = 0; pages < 100; pages++) {
    const variables: object = backwards ? { last: size, before: cursor } : { first: size, after: cursor }
    const { page }: Walked = await api.ask(query, { order, ...variables })
    const found = page.edges.map(({ node }) => node.id)
    ids.splice(backwards ? 0 : ids.length, 0, ...found)
    const more = backwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage
    if (!more) return ids
    cursor = backwards ? page.pageInfo.startCursor : page.pageInfo.endCursor
  }
  throw new Error('the list has no end')
}

describe('pages', () => {
  const orders = [
    ...['INDICATOR', 'PERIOD', 'AREA', 'VALUE', 'PARAGRAPH'].map(
      field => ['observations', field, 80] as const,
    ),
    ...['TITLE', 'CODE', 'SERVICE', 'LATEST_PERIOD', 'LATEST_VALUE'].map(
      field => ['indicators', field, 50] as const,
    ),
  ]

  test.each(orders)(
    'of %s by %s hold every row once, in either direction of the order and of the walk',
    async (list, field, size) => {
      const rows = list === 'observations' ? 'observations' : 'indicators'
      const { total } = await api.ask<{ total: { totalCount: number } }>(
        `{ total: ${rows}(first: 1) { totalCount } }`,
      )
      for (const direction of ['ASC', 'DESC']) {
        const forwards = await walk(list, { field, direction }, size)
        expect(new Set(forwards).size).toBe(forwards.length)
        expect(forwards).toHaveLength(total.totalCount)
        expect(await walk(list, { field, direction }, size, true)).toEqual(forwards)
      }
    },
  )

  test('by value put figures without a number last, whichever end comes first', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { observations } = await api.ask<{
        observations: { edges: { node: { value: number | null } }[] }
      }>(
        `query ($direction: OrderDirection!) {
          observations(first: 1000, orderBy: { field: VALUE, direction: $direction }) { edges { node { value } } }
        }`,
        { direction },
      )
      const values = observations.edges.map(({ node }) => node.value)
      const firstMissing = values.indexOf(null)
      expect(firstMissing).toBeGreaterThan(100)
      expect(values.slice(firstMissing).every(value => value === null)).toBe(true)
      const sorted = (values.slice(0, firstMissing) as number[]).toSorted((a, b) =>
        direction === 'ASC' ? a - b : b - a,
      )
      expect(values.slice(0, firstMissing)).toEqual(sorted)
    }
  })

  test('go on where they stopped when a row is put in before them', async () => {
    const db = await openCopy(inject('template'))
    const own = createApi({ db })
    const ask = async (after: string | null) => {
      const query = `query ($after: String) {
        indicators(first: 3, after: $after, orderBy: { field: CODE }) { edges { cursor node { code } } }
      }`
      const response = await own.fetch(new URL('http://scrutiny.test/graphql'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query, variables: { after } }),
      })
      const { data } = (await response.json()) as {
        data: { indicators: { edges: { cursor: string; node: { code: string } }[] } }
      }
      return data.indicators.edges
    }
    const first = await ask(null)
    const second = await ask(first.at(-1)?.cursor ?? null)
    const template = await db.prisma.indicator.findFirstOrThrow()
    await db.prisma.indicator.create({ data: { ...template, id: 'shropshire/aaa', code: 'aaa' } })
    expect(await ask(first.at(-1)?.cursor ?? null)).toEqual(second)
    await db.close()
  })

  test('take as many SQL statements small as large, and for two aliases as many again at most', async () => {
    const figures = `edges { node {
      display indicator { title unit { name } service { name } } series { area { name } } rag { status } target { text }
      change { difference } comparators { display area { name } } citations { paragraph report { title } }
      notes { text } checks { verdict expected } breakdowns { display }
    } }`
    const query = `query ($filter: ObservationFilter) { observations(first: 1000, filter: $filter) { ${figures} } }`
    const small = await api.statementsOf(query, { filter: { indicators: ['ehcp-issued-within-20-weeks'] } })
    const large = await api.statementsOf(query)
    // NOTE: naming a code takes one statement more, which looks whether it is known.
    expect(large.length).toBe(small.length - 1)
    const twice = await api.statementsOf(
      `{ one: observations(first: 9) { ${figures} } two: observations(first: 500) { ${figures} } }`,
    )
    expect(twice.length).toBeLessThanOrEqual(2 * large.length)
  })

  test('read what they return, and not what lies before or behind it', async () => {
    const page = (first: number) =>
      api.rowsReadFor(`{ observations(first: ${first}) { nodes { value period { code } } } }`)
    // NOTE: a figure takes its key, the keys of its series and indicator, by which the list is ordered, and itself.
    expect(await page(5)).toBeLessThanOrEqual(4 * (5 + 1))
    expect(await page(50)).toBeLessThanOrEqual(4 * (50 + 1))
    const latest = (first: number) =>
      api.rowsReadFor(
        `{ indicators(first: ${first}, orderBy: { field: CODE }) { nodes { code latest { value } } } }`,
      )
    expect(await latest(10)).toBeLessThanOrEqual(3 * (10 + 1))
  })

  test('of a long line read only the periods that are asked for', async () => {
    const rows = (last: number) =>
      api.rowsReadFor(
        `{ indicator(code: "ehcp-issued-within-20-weeks") { series { periods(last: ${last}) { value } } } }`,
      )
    const one = await rows(1)
    const all = await rows(1000)
    // NOTE: five series, of 3, 3, 1, 1 and 6 periods.
    expect(all - one).toBe(9)
  })

  test('count their rows only when asked', async () => {
    const without = await api.statementsOf('{ indicators(first: 5) { edges { node { code } } } }')
    const counted = await api.statementsOf('{ indicators(first: 5) { totalCount edges { node { code } } } }')
    expect(counted).toHaveLength(without.length + 1)
  })
})

describe('a page that can not be', () => {
  test.each([
    ['first: 101', 'first', '100'],
    ['first: 0', 'first', 'from 1'],
    ['last: -1', 'last', 'from 1'],
    ['first: 5, last: 5', 'last', 'not both'],
    ['after: "rubbish"', 'after', 'not a cursor'],
    ['last: 5, after: "x"', 'after', 'before'],
  ])('is refused: %s', async (page, argument, words) => {
    const error = await api.refused(`{ indicators(${page}) { edges { node { code } } } }`)
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(error.message).toContain(words)
  })

  test.each([
    ['application/graphql-response+json', 400],
    ['application/json', 200],
  ])('is refused before it is executed, without data, to %s with the status %i', async (Accept, status) => {
    api.statements.length = 0
    const response = await api.send('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept },
      body: JSON.stringify({ query: '{ organisation { name } indicators(first: 101) { totalCount } }' }),
    })
    expect(response.status).toBe(status)
    const answer = await response.json()
    expect(answer).not.toHaveProperty('data')
    expect(answer).toMatchObject({
      errors: [
        { locations: [{ line: 1, column: 25 }], extensions: { argument: 'first', field: 'indicators' } },
      ],
    })
    expect(api.statements).toEqual([])
  })

  test('is refused wherever it is: inside things, on plain lists, behind fragments and variables', async () => {
    const answer = (await (
      await api.fetch({
        query: `query ($last: Int, $first: Int) {
          directorate(slug: "people") { indicators(first: 0) { nodes { ...Lines } } }
          search(text: "waiting", first: $first) { __typename }
          found: report(slug: "x") { observations(last: 1, after: "x") { totalCount } }
        }
        fragment Lines on Indicator { series { periods(last: $last) { value } } }`,
        variables: { last: 1001, first: -5 },
      })
    ).json()) as { errors: { extensions: { field: string; argument: string } }[] }
    expect(answer.errors.map(({ extensions: { field, argument } }) => [field, argument])).toEqual([
      ['directorate.indicators', 'first'],
      ['directorate.indicators.nodes.series.periods', 'last'],
      ['search', 'first'],
      ['found.observations', 'after'],
    ])
  })

  test('is refused with a cursor of another list', async () => {
    const { indicators } = await api.ask<{ indicators: { edges: { cursor: string }[] } }>(
      '{ indicators(first: 1) { edges { cursor } } }',
    )
    const error = await api.refused(
      'query ($after: String) { observations(after: $after) { edges { cursor } } }',
      {
        after: indicators.edges[0]?.cursor,
      },
    )
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  test('of figures may be as large as 1,000 and no larger', async () => {
    await api.ask('{ observations(first: 1000) { edges { cursor } } }')
    expect((await api.refused('{ observations(first: 1001) { edges { cursor } } }')).message).toContain(
      '1000',
    )
  })
})
