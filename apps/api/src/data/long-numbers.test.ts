import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'

const server = openServer()

const DIGITS = '123456789012.345678'
const CODE = 'dols-waiting-list'

beforeAll(async () => {
  const { pool } = server.db()
  await pool.query(
    `update "Observation" o set value = $1, published = '123,456,789,012.345678'
       from "Series" s join "Indicator" i on i.id = s."indicatorId"
      where s.id = o."seriesId" and i.code = $2 and o.value is not null`,
    [DIGITS, CODE],
  )
  await pool.query(
    `update "FinanceCell" set value = $1, published = '-123,456,789,012.345678' where value is not null`,
    [`-${DIGITS}`],
  )
})

const lineOf = async (file: string, filter: string): Promise<Record<string, string>> => {
  const { body } = await server.send(`/data/${file}.csv?${filter}`)
  const [line] = parse(body.toString(), { columns: true }) as Record<string, string>[]
  return line ?? {}
}

test('a number that is longer than a double holds is shown with the digits that were printed', async () => {
  const query = `{
    indicator(code: "${CODE}") { latest { value display } }
    organisation { finance { rows { cells { value display } } } }
  }`
  const { body } = await server.send(`/graphql?query=${encodeURIComponent(query)}`)
  const { indicator, organisation } = JSON.parse(body.toString()).data
  expect(indicator.latest).toEqual({
    value: Number(DIGITS),
    display: expect.stringContaining('123,456,789,012.345678'),
  })
  const cells = organisation.finance.flatMap(({ rows }: { rows: { cells: unknown[] }[] }) =>
    rows.flatMap(row => row.cells),
  )
  expect(cells).toContainEqual({
    value: -Number(DIGITS),
    display: expect.stringContaining('123,456,789,012.345678'),
  })
})

test('a number that is longer than a double holds has all its digits in the tables', async () => {
  expect(await lineOf('observations', `indicators=${CODE}&missing=false`)).toMatchObject({ value: DIGITS })
  expect(await lineOf('indicators', `codes=${CODE}`)).toMatchObject({
    latest_value: DIGITS,
    latest_display: expect.stringContaining('123,456,789,012.345678'),
  })
})

test('a sentence about a long number has no digit that was not printed', async () => {
  const query = `{ indicator(code: "${CODE}") { trend { explanation } latest { rag { explanation } change { explanation } } } }`
  const { body } = await server.send(`/graphql?query=${encodeURIComponent(query)}`)
  const numbers = body.toString().match(/123,456,789,012[.\d]*/g) ?? []
  for (const number of numbers) expect(['123,456,789,012.345678', '123,456,789,012.346']).toContain(number)
})
