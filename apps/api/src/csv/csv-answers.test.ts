import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { openApi } from '../../test/open-api.ts'
import { writeCsv } from './write-csv.ts'

const api = openApi()

const get = (query: string, headers: Record<string, string> = {}) =>
  api.send(`/graphql?format=csv&query=${encodeURIComponent(query)}`, { headers })

async function tableOf(query: string, variables: object = {}): Promise<string[][]> {
  const response = await api.send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/csv' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  if (response.status !== 200) throw new Error(text)
  return parse(text, { record_delimiter: '\r\n' })
}

describe('a query as a table', () => {
  test('has a column for each field, named by its path, and a row for each item of the innermost list', async () => {
    const [header, ...rows] = await tableOf(`{
      directorate(slug: "people") { name services(slugs: ["send", "dols"]) { slug indicators { code unit { symbol } } } }
    }`)
    expect(header).toEqual([
      'directorate.name',
      'directorate.services.slug',
      'directorate.services.indicators.code',
      'directorate.services.indicators.unit.symbol',
    ])
    expect(rows).toContainEqual(['People', 'send', 'ehcp-issued-within-20-weeks', '%'])
    expect(rows).toContainEqual(['People', 'dols', 'dols-waiting-list', ''])
  })

  test('is the same by Accept and by ?format=csv, by GET and by POST', async () => {
    const query = '{ organisation { name } }'
    const body = 'organisation.name\r\nShropshire Council\r\n'
    expect(await (await get(query)).text()).toBe(body)
    const posted = await api.send('/graphql?format=csv', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(await posted.text()).toBe(body)
    const accepted = await api.send(`/graphql?query=${query}`, { headers: { Accept: 'text/csv' } })
    expect(await accepted.text()).toBe(body)
    expect(accepted.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
    expect(accepted.headers.get('ETag')).toMatch(/^"/)
  })

  test('leaves out the wrappers of a connection, and repeats what stands beside them', async () => {
    const [header, ...rows] = await tableOf(
      '{ observations(first: 3) { totalCount edges { cursor node { published period { code } } } } }',
    )
    expect(header).toEqual([
      'observations.totalCount',
      'observations.cursor',
      'observations.published',
      'observations.period.code',
    ])
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map(([total]) => total)).size).toBe(1)
  })

  test('keeps the row of an item whose list is empty, and the header of a list that is', async () => {
    const rows = await tableOf(`{ indicators(filter: { codes: ["dols-waiting-list"] }) {
      edges { node { code actions { title } } } } }`)
    expect(rows[1]?.[0]).toBe('dols-waiting-list')
    expect(await tableOf('{ directorate(slug: "people") { services(slugs: []) { name } } }')).toEqual([
      ['directorate.services.name'],
    ])
    expect(await tableOf('{ directorate(slug: "nobody") { name services { name } } }')).toEqual([
      ['directorate.name', 'directorate.services.name'],
    ])
  })

  test('has the columns of every member of a union', async () => {
    const [header, ...rows] = await tableOf(`{ search(text: "waiting") {
      __typename ... on Indicator { code unit { name } } ... on Service { slug } } }`)
    expect(header).toEqual(['search.__typename', 'search.code', 'search.unit.name', 'search.slug'])
    expect(rows.find(([type]) => type === 'Indicator')?.[3]).toBe('')
  })

  test('writes a list of plain values into one cell, dates as ISO dates and truth as true or false', async () => {
    const query = `{ report(slug: "people-scrutiny-2024-07-10") { meetingDate } indicator(code: "ehcp-issued-within-20-weeks") { statutory latest { status } } }`
    const [, row] = await tableOf(query)
    expect(row).toEqual([
      '2024-07-10',
      expect.stringMatching(/^(true|false)$/),
      expect.stringMatching(/^[A-Z_;]*$/),
    ])
  })

  test('keeps each number of the data as it is', async () => {
    const query = '{ observations(first: 1000) { edges { node { value } } } }'
    const { observations } = await api.ask<{ observations: { edges: { node: { value: number | null } }[] } }>(
      query,
    )
    const [, ...rows] = await tableOf(query)
    expect(rows.map(([value]) => (value === '' ? null : Number(value)))).toEqual(
      observations.edges.map(({ node }) => node.value),
    )
  })

  test('says in headers what has no place in a table: warnings and the cost', async () => {
    const response = await get(
      '{ observations(filter: { indicators: ["dols-waiting-lists"] }) { edges { node { value } } } }',
    )
    expect(await response.text()).toBe('observations.value\r\n')
    expect(JSON.parse(response.headers.get('X-Warnings') ?? '')).toEqual([
      expect.objectContaining({
        code: 'UNKNOWN_CODE',
        message: expect.stringContaining('dols-waiting-list'),
      }),
    ])
    expect(response.headers.get('X-Query-Cost')).toBe('201')
  })
})

describe('what makes no table', () => {
  test('two lists beside each other, both named, before the database is asked', async () => {
    api.statements.length = 0
    const response = await get(
      '{ organisation { reports { title } area { name } directorates { services { name } } } }',
    )
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text).toMatch(/^NOT_A_TABLE: .*"organisation\.reports" and "organisation\.directorates/)
    expect(text).toContain(`Request ${response.headers.get('X-Request-Id')}`)
    expect(api.statements.filter(sql => !sql.includes('"Load"'))).toEqual([])
  })

  test('the same list under two names', async () => {
    const text = await (
      await get('{ a: indicators { edges { node { code } } } b: indicators { edges { node { code } } } }')
    ).text()
    expect(text).toContain('"a.edges" and "b.edges"')
  })

  test.each([
    ['a document that can’t be read', '{', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nope }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a wrong argument beside good data',
      '{ organisation { name } observations(first: -1) { totalCount } }',
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a price that is too high',
      '{ indicators(first: 100) { edges { node { series { periods(last: 1000) { value } } } } } }',
      400,
      'COST_TOO_HIGH',
    ],
  ])('an error is a text with its code: %s', async (_what, query, status, code) => {
    for (const accept of ['text/csv', 'text/csv, application/json;q=0.5']) {
      const response = await get(query, { Accept: accept })
      expect(response.status).toBe(status)
      expect(response.headers.get('Content-Type')).toContain('text/plain')
      expect(await response.text()).toMatch(new RegExp(`^${code}: `))
    }
  })

  test('an error on our side is a text with status 500', async () => {
    const { pool } = api.db()
    await pool.query('alter table "Area" rename to "Elsewhere"')
    const response = await get('{ organisation { name area { name } } }')
    await pool.query('alter table "Elsewhere" rename to "Area"')
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/^INTERNAL_SERVER_ERROR: /)
  })

  test('a format that nobody knows', async () => {
    const response = await api.send('/graphql?format=xlsx&query={__typename}')
    expect(response.status).toBe(400)
  })
})

describe('a cell', () => {
  test.each([
    [-413, '-413'],
    [0.5, '0.5'],
    [null, ''],
    [true, 'true'],
    ['-413', '-413'],
    ['+5%', '+5%'],
    ['-12,345.6', '-12,345.6'],
    ['(413)', '(413)'],
    ['=1+1', "'=1+1"],
    ['+44 1632', "'+44 1632"],
    ['-', "'-"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['say "so", please', 'say "so", please'],
    ['two\nlines', 'two\nlines'],
    ['£5 – ’quoted’', '£5 – ’quoted’'],
  ])('that holds %j is read back as %j', (value, text) => {
    expect(parse(writeCsv([[value, 'end']]))).toEqual([[text, 'end']])
  })

  test('with a comma, a quote or a line break stands in quotes, and lines end in CRLF', () => {
    expect(writeCsv([['a,b', 'say "so"', 'two\nlines', 'plain']])).toBe(
      '"a,b","say ""so""","two\nlines",plain\r\n',
    )
  })
})
