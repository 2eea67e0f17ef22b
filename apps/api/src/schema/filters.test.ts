import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'

const api = openApi()

interface Observations {
  observations: {
    totalCount: number
    edges: {
      node: { value: number | null; indicator: { code: string }; series: { area: { slug: string } } }
    }[]
  }
}

const observations = async (filter: object) =>
  (
    await api.ask<Observations>(
      `query ($filter: ObservationFilter) { observations(filter: $filter, first: 1000) { totalCount edges { node {
        value indicator { code } series { area { slug } } } } } }`,
      { filter },
    )
  ).observations

describe('a filter on figures', () => {
  test('keeps those of a paragraph', async () => {
    const { edges } = await observations({ paragraphs: ['7.95'] })
    expect(edges.map(({ node }) => node.value)).toEqual([7.94, 19.18, 15.94, 13.73, 18.42, 43])
  })

  test('keeps those about an area', async () => {
    const { edges } = await observations({ areas: ['west-midlands'] })
    expect(edges.length).toBeGreaterThan(4)
    expect(edges.every(({ node }) => node.series.area.slug === 'west-midlands')).toBe(true)
  })

  test('keeps those broken down by just the dimensions it names', async () => {
    const cells = await observations({
      indicators: ['dols-waiting-list'],
      breakdown: [{ dimension: 'cohort' }, { dimension: 'risk', members: ['high'] }],
      measure: ['LEVEL'],
    })
    expect(cells.edges.map(({ node }) => node.value).sort()).toEqual([110, 155, 203, 250, 267, 33, 95])
    const totals = await observations({ indicators: ['dols-waiting-list'], breakdown: [] })
    expect(totals.edges.map(({ node }) => node.value)).toEqual([923, 930])
  })

  test('keeps those of a stretch of time', async () => {
    const { edges } = await observations({
      indicators: ['ehcp-issued-within-20-weeks'],
      from: '2022-01-01',
      to: '2022-12-31',
    })
    expect(edges.map(({ node }) => node.value)).toEqual([45.9, 49.2])
  })

  test('parts the missing from the rest', async () => {
    const missing = await observations({ missing: true })
    const present = await observations({ missing: false })
    const all = await observations({})
    expect(missing.edges.every(({ node }) => node.value === null)).toBe(true)
    expect(missing.totalCount + present.totalCount).toBe(all.totalCount)
  })
})

describe('a filter on indicators', () => {
  const codes = async (filter: object) =>
    (
      await api.ask<{
        indicators: { edges: { node: { code: string; latest: { rag: { status: string } } | null } }[] }
      }>(
        `query ($filter: IndicatorFilter) {
          indicators(filter: $filter, first: 100) { edges { node { code latest { rag { status } } } } }
        }`,
        { filter },
      )
    ).indicators.edges.map(({ node }) => node)

  test('finds words of the title in any case', async () => {
    const found = await codes({ text: 'dols WAITING' })
    expect(found.map(({ code }) => code)).toEqual(['dols-waiting-list'])
  })

  test.each([
    ['dols', 4],
    [' dols', 4],
    ['DoLS\n', 4],
    ['waiting list', 7],
    ['waiting  list', 7],
    ['list waiting', 7],
    ['%', 0],
    ['_', 0],
    ['a_e', 0],
    ['20%weeks', 0],
    ['\\', 0],
    ['waiting \\', 0],
  ])('finds words in any order, each character for itself: %j', async (text, count) => {
    expect(await codes({ text })).toHaveLength(count)
  })

  test('finds the same words among the indicators of a service', async () => {
    const found = async (text: string) =>
      (
        await api.ask<{ service: { indicators: { code: string }[] } }>(
          'query ($text: String) { service(slug: "dols") { indicators(filter: { text: $text }) { code } } }',
          { text },
        )
      ).service.indicators.map(({ code }) => code)
    expect(await found(' list  waiting dols ')).toEqual(['dols-waiting-list'])
    expect(await found('%')).toEqual([])
  })

  test('finds a character that stands for anything elsewhere, where it is printed', async () => {
    const { pool } = api.db()
    await pool.query(
      String.raw`update "Indicator" set title = title || ' 100%_\x' where code = 'dols-waiting-list'`,
    )
    for (const text of ['%', '_', '\\', '0%_\\x', '100%']) {
      expect((await codes({ text })).map(({ code }) => code)).toEqual(['dols-waiting-list'])
    }
  })

  test.each(['', '  ', '\t\n'])('refuses a text without a word: %j', async text => {
    const error = await api.refused(
      'query ($text: String) { indicators(filter: { text: $text }) { totalCount } }',
      {
        text,
      },
    )
    expect(error).toMatchObject({
      message: 'filter.text is empty; expected words to look for.',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test('keeps those with the status it names, and only those', async () => {
    const red = await codes({ rag: ['RED'] })
    expect(red.map(({ code }) => code)).toContain('ehcp-issued-within-20-weeks')
    expect(red.every(({ latest }) => latest?.rag.status === 'RED')).toBe(true)
    const amber = await codes({ rag: ['AMBER'] })
    expect(amber.map(({ code }) => code)).toContain('reviews-completed')
  })

  test('keeps those with a target', async () => {
    const found = await codes({ hasTarget: true, services: ['sensory'] })
    expect(found.map(({ code }) => code)).toEqual(['sensory-waiting-list', 'sensory-response-time'])
  })

  test('works on a service as on the whole list', async () => {
    const { service } = await api.ask<{ service: { indicators: { code: string }[] } }>(
      `{ service(slug: "send") { indicators(filter: { rag: [RED] }) { code } } }`,
    )
    expect(service.indicators.map(({ code }) => code)).toEqual(['ehcp-issued-within-20-weeks'])
  })
})

describe('an unknown code in a filter', () => {
  test('gives an empty answer with a warning that names the nearest code', async () => {
    const response = await api.fetch({
      query: `{ observations(filter: { indicators: ["dols-waiting-lst"] }) { edges { cursor } } }`,
    })
    expect(await response.json()).toMatchObject({
      data: { observations: { edges: [] } },
      extensions: {
        warnings: [
          {
            code: 'UNKNOWN_CODE',
            message:
              'No indicator has the code "dols-waiting-lst", so it matches nothing. The nearest is "dols-waiting-list".',
          },
        ],
      },
    })
  })

  test('is warned of with a suggestion for five of many at most, however often it is named', async () => {
    const codes = Array.from(
      { length: 30 },
      (_, i) => `dols-waiting-li${'abcdefghijklmnopqrstuvwxyzäöüß'[i]}t`,
    )
    const response = await api.fetch({
      query: `query ($codes: [String!]) {
        a: indicators(filter: { codes: $codes }) { totalCount }
        b: indicators(filter: { codes: $codes }) { totalCount }
      }`,
      variables: { codes: codes.filter(code => code !== 'dols-waiting-list') },
    })
    const { warnings } = ((await response.json()) as { extensions: { warnings: { message: string }[] } })
      .extensions
    expect(warnings).toHaveLength(29)
    expect(warnings.filter(({ message }) => message.includes('The nearest is'))).toHaveLength(5)
  })

  test('of more than 64 letters is warned of without a suggestion', async () => {
    const long = `dols-waiting-list${'x'.repeat(60)}`
    const response = await api.fetch({
      query: `{ indicators(filter: { codes: [${JSON.stringify(long)}] }) { totalCount } }`,
    })
    expect(await response.json()).toMatchObject({
      extensions: {
        warnings: [{ message: `No indicator has the code "${long}", so it matches nothing.` }],
      },
    })
  })

  test('is not the only thing to know about an answer: figures that can not be compared are another', async () => {
    const response = await api.fetch({
      query: '{ indicator(code: "sensory-referrals") { latest { change { difference } } } }',
    })
    expect(await response.json()).toMatchObject({
      data: { indicator: { latest: { change: null } } },
      extensions: {
        warnings: [
          {
            code: 'NOT_COMPARABLE',
            message:
              'sensory-referrals: no change is counted from UNDATED-2021-Q4 to FY2023-24-Q4, because one of them has no dates.',
          },
        ],
      },
    })
  })

  test('is not warned of when the code is known', async () => {
    const response = await api.fetch({
      query: `{ indicators(filter: { services: ["dols"] }) { totalCount } }`,
    })
    expect(await response.json()).not.toHaveProperty('extensions.warnings')
  })
})
