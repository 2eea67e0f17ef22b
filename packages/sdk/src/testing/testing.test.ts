import { expect, test } from 'vitest'
import { figure, ObservationsDocument, type TypedDocument, toRows } from '../index.ts'
import { createTestClient } from './index.ts'

const client = createTestClient()
const ask = (document: string, variables: object = {}) =>
  client.request(document as TypedDocument<Record<string, never>, object>, variables) as Promise<unknown>

test('every ready operation is answered', async () => {
  const { indicator } = await client.indicator({ code: 'ehcp-issued-within-20-weeks' })
  expect(indicator?.periods.map(period => [period.period.code, period.display])).toEqual([
    ['CY2021', '66.0%'],
    ['CY2022', '45.9%'],
    ['CY2023', '33.74%'],
  ])
  expect((await client.organisationOverview()).organisation?.name).toBe('Shropshire Council')
  expect((await client.directorateTree({ slug: 'people' })).directorate?.services.length).toBeGreaterThan(20)
  expect((await client.service({ slug: 'send' })).service?.indicators.length).toBeGreaterThan(1)
  expect((await client.comparisons({ code: 'ehcp-issued-within-20-weeks' })).indicator?.periods).toHaveLength(
    3,
  )
  expect((await client.report({ slug: 'people-scrutiny-2024-07-10' })).report?.checks.length).toBeGreaterThan(
    10,
  )
  expect((await client.finance()).organisation?.finance.map(table => table.slug)).toContain('savings-2023-24')
  expect((await client.search({ text: 'waiting list' })).search.length).toBeGreaterThan(0)
})

test('a missing figure is missing here too', async () => {
  const { indicator } = await client.indicator({ code: 'ehcp-issued-within-20-weeks' })
  const yearToDate = indicator?.series.find(
    series => series.area.slug === 'england' && series.accumulation === 'YEAR_TO_DATE',
  )
  const [england] = yearToDate?.periods ?? []
  expect(england && figure(england)).toMatchObject({ kind: 'missing', missing: 'NOT_YET_PUBLISHED' })
})

test('all figures can be walked through, page by page', async () => {
  const ids = new Set<string>()
  for await (const one of client.paginate(ObservationsDocument, { first: 50 })) ids.add(one.id)
  expect(ids.size).toBeGreaterThan(200)
})

test('your own documents are answered, with aliases, fragments, variables and directives', async () => {
  const answer = await ask(
    `query Own($code: String!, $last: Int = 1, $more: Boolean = false) {
      it: indicator(code: $code) { ...Named unit { symbol } newest: periods(last: $last) { period { code } } }
      # fields of one thing may be asked for twice
      it: indicator(code: $code) { unit { kind } definition @include(if: $more) }
    }
    fragment Named on Indicator { __typename code }`,
    { code: 'ehcp-issued-within-20-weeks' },
  )
  expect(answer).toEqual({
    it: {
      __typename: 'Indicator',
      code: 'ehcp-issued-within-20-weeks',
      unit: { symbol: '%', kind: 'PERCENT' },
      newest: [{ period: { code: 'CY2023' } }],
    },
  })
})

test('arguments choose as they do in the API', async () => {
  expect(
    await ask(`{ indicator(code: "ehcp-issued-within-20-weeks") {
      periods(from: "2022-06-01", to: "2022-12-31") { period { code } }
      series(filter: { areas: ["shropshire"], accumulation: [YEAR_TO_DATE], breakdown: [] }) { accumulation }
      latest { change(from: FIRST) { from { period { code } } } }
    } }`),
  ).toEqual({
    indicator: {
      periods: [{ period: { code: 'CY2022' } }],
      series: [{ accumulation: 'YEAR_TO_DATE' }],
      latest: { change: { from: { period: { code: 'CY2021' } } } },
    },
  })
})

test('what does not exist is null', async () => {
  expect(await client.indicator({ code: 'none' })).toEqual({ indicator: null })
})

test('what the recording does not hold is an error that says where', async () => {
  await expect(ask('{ organisation { mayor { name } } }')).rejects.toMatchObject({
    kind: 'graphql',
    codes: ['NOT_IN_FIXTURE'],
    path: ['organisation', 'mayor'],
  })
  await expect(ask('{ observations(orderBy: { field: VALUE }) { totalCount } }')).rejects.toMatchObject({
    path: ['observations'],
  })
  await expect(ask('{ indicators(filter: { colour: "red" }) { totalCount } }')).rejects.toMatchObject({
    codes: ['NOT_IN_FIXTURE'],
  })
})

test('a call can be answered otherwise, to see what your app makes of it', async () => {
  const down = createTestClient({
    retries: 0,
    intercept: ({ operation }) => (operation === 'Finance' ? new Response(null, { status: 503 }) : undefined),
  })
  await expect(down.finance()).rejects.toMatchObject({ kind: 'http', status: 503 })
  await expect(down.search({ text: 'sensory' })).resolves.toHaveProperty('search')
})

test('the answers lie flat as a table', async () => {
  const rows = toRows(
    await client.directorateTree({ slug: 'people', last: 1 }).then(({ directorate }) => ({
      services: directorate?.services.map(({ name, indicators }) => ({
        name,
        codes: indicators.map(({ code }) => ({ code })),
      })),
    })),
  )
  expect(rows.length).toBeGreaterThan(100)
  expect(Object.keys(rows[0] ?? {})).toEqual(['services.name', 'services.codes.code'])
})
