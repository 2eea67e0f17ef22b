import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { DataVersion } from '../cache/data-version.ts'
import { followDataVersion } from '../cache/follow-data-version.ts'
import { recordRequests } from '../request/record-requests.ts'
import { createDataFiles, DATA_FILES } from './data-files.ts'

let db: Database
let version: DataVersion
let server: Server
let origin: string
const statements: string[] = []
const errors: unknown[] = []

beforeAll(async () => {
  db = await openCopy(inject('template'), { onStatement: sql => statements.push(sql) })
  version = await followDataVersion(db)
  const tables = createDataFiles({
    db,
    version,
    corsOrigins: ['https://press.example'],
    onError: error => errors.push(error),
  })
  const dataFiles = recordRequests({ observers: [], trustedProxies: 0 })(tables)
  server = createServer((request, response) => void dataFiles(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await version.close()
  await db.close()
})

/** Asks and takes the whole answer, so that nothing goes on behind it. */
async function get(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`${origin}/data/${path}`, init)
  const { status, headers } = response
  const body = status === 304 ? null : await response.arrayBuffer()
  return new Response(body, { status, headers })
}

async function linesOf(path: string): Promise<Record<string, string>[]> {
  const response = await get(path)
  const text = await response.text()
  if (response.status !== 200) throw new Error(text)
  return parse(text, { columns: true, record_delimiter: '\r\n' })
}

describe('observations.csv', () => {
  test('has one line for each published figure, and no two alike', async () => {
    const lines = await linesOf('observations.csv')
    expect(lines).toHaveLength(await db.prisma.observation.count({ where: { supersededById: null } }))
    const [file] = DATA_FILES
    const keys = lines.map(line => file?.primaryKey.map(name => line[name]).join('|'))
    expect(new Set(keys).size).toBe(lines.length)
  })

  test('holds the figure as printed, its number, its period and where it was printed', async () => {
    const lines = await linesOf(
      'observations.csv?indicators=ehcp-issued-within-20-weeks&granularity=year&areas=shropshire',
    )
    expect(lines.map(line => [line.period, line.value, line.published])).toEqual([
      ['CY2021', '66', '66.0%'],
      ['CY2022', '45.9', '45.9%'],
      ['CY2023', '33.74', '33.74%'],
    ])
    expect(lines[0]).toMatchObject({
      directorate: 'people',
      service: 'send',
      area_gss_code: 'E06000051',
      period_label: '2021',
      period_start: '2021-01-01',
      period_end: '2021-12-31',
      is_headline: 'true',
      unit_symbol: '%',
      missing: '',
      report_date: '2024-07-10',
      paragraphs: '7.93',
    })
  })

  test('says why a figure is missing', async () => {
    const lines = await linesOf('observations.csv?indicators=ehcp-issued-within-20-weeks&missing=true')
    expect(lines).toEqual([
      expect.objectContaining({ area: 'england', value: '', missing: 'NOT_YET_PUBLISHED', published: 'N/A' }),
    ])
  })

  test.each([
    [
      'indicators=dols-waiting-list,sensory-referrals',
      'indicator',
      ['dols-waiting-list', 'sensory-referrals'],
    ],
    [
      'indicators=dols-waiting-list&indicators=sensory-referrals',
      'indicator',
      ['dols-waiting-list', 'sensory-referrals'],
    ],
    ['services=send&areas=england', 'area', ['england']],
    ['paragraphs=7.95', 'paragraphs', ['7.95']],
    ['indicators=dols-waiting-list&breakdown=', 'breakdown', ['']],
    ['breakdown=cohort:2022,risk:high', 'breakdown', ['cohort=2022;risk=high']],
    [
      'breakdown=cohort:2022,risk:high,risk:low',
      'breakdown',
      ['cohort=2022;risk=high', 'cohort=2022;risk=low'],
    ],
    ['from=2024-06-12&to=2024-06-12&indicators=dols-waiting-list&breakdown=', 'period', ['2024-06-12']],
  ])('keeps what the filter says: ?%s', async (parameters, column, values) => {
    const lines = await linesOf(`observations.csv?${parameters}`)
    expect([...new Set(lines.map(line => line[column]))].sort()).toEqual(values)
  })

  test('ignores a parameter that is empty, as forms and workbooks send it', async () => {
    const all = await linesOf('observations.csv')
    expect(await linesOf('observations.csv?from=&areas=&organisation=')).toHaveLength(all.length)
  })

  test('ignores what only follows a link, and has the same ETag with and without it', async () => {
    const plain = await get('observations.csv?indicators=dols-waiting-list')
    const followed = await get(
      'observations.csv?utm_source=news&indicators=dols-waiting-list&utm_campaign=x&fbclid=1&gclid=2&msclkid=3&_=4',
    )
    expect(followed.headers.get('ETag')).toBe(plain.headers.get('ETag'))
    expect(await followed.text()).toBe(await plain.text())
  })

  test.each(['TRUE', 'True', 'true'])('reads truth as R and Excel write it: %s', async missing => {
    const lines = await linesOf(`observations.csv?missing=${missing}`)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every(line => line.value === '')).toBe(true)
  })
})

describe('indicators.csv', () => {
  test('has one line for each indicator, with its newest figure and how it stands', async () => {
    const lines = await linesOf('indicators.csv')
    expect(lines).toHaveLength(await db.prisma.indicator.count())
    expect(lines.find(({ indicator }) => indicator === 'ehcp-issued-within-20-weeks')).toMatchObject({
      title: 'EHC plans issued within 20 weeks',
      latest_period: 'CY2023',
      latest_value: '33.74',
      latest_display: '33.74%',
      rag: expect.stringMatching(/^(RED|AMBER|GREEN|GREY)$/),
      rag_explanation: expect.stringMatching(/\w/),
    })
  })

  test('keeps what the filter says, the status among it', async () => {
    const lines = await linesOf('indicators.csv?services=send&polarity=higher_is_better&rag=red,amber')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every(line => line.service === 'send' && ['RED', 'AMBER'].includes(line.rag ?? ''))).toBe(
      true,
    )
  })
})

describe('a wrong address', () => {
  test.each([
    ['observations.csv?indicator=x', 400, /no parameter "indicator"; expected one of areas, .*organisation/],
    ['observations.csv?granularity=yearly', 400, /granularity is "yearly".*YEAR/],
    ['observations.csv?from=yesterday', 400, /from is "yesterday"/],
    ['observations.csv?missing=perhaps', 400, /missing is "perhaps"/],
    ['observations.csv?indicators=dols-waiting-lists', 400, /nearest is "dols-waiting-list"/],
    ['indicators.csv?services=sendd', 400, /nearest is "send"/],
    ['observations.csv?organisation=nope', 400, /No organisation has the slug "nope"/],
    ['observations.csv?organisation=SHROPSHIRE', 400, /nearest is "shropshire"/],
    ['indicators.csv?organisation=shropshir', 400, /nearest is "shropshire"/],
    ['observations.csv?organisation=shropshire&organisation=england', 400, /"shropshire,england"/],
    ['observations.csv?breakdown=cohrt', 400, /No dimension .*nearest is "cohort"/],
    [
      'observations.csv?breakdown=cohort:nope',
      400,
      /No member of the dimension "cohort" has the code "nope"/,
    ],
    ['observations.csv?breakdown=risk:hihg', 400, /nearest is "high"/],
    ['observations.csv?breakdown=cohort:', 400, /has the code ""/],
    ['observations.csv?areas=englnd', 400, /nearest is "england"/],
    ['observations.csv?paragraphs=7.951', 400, /No paragraph has the number "7.951"/],
    ['observations.csv?utm=x', 400, /no parameter "utm"/],
    ['indicators.csv?text=%20', 400, /text is empty; expected words/],
    ['reports.csv', 404, /\/data\/observations\.csv and \/data\/indicators\.csv/],
    ['observations.csvx', 404, /NOT_FOUND/],
  ])('is answered with a text and never with a table: %s', async (path, status, words) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.has('ETag')).toBe(false)
    const text = await response.text()
    expect(text).toMatch(words)
    expect(text).toContain(`Request ${response.headers.get('X-Request-Id')}`)
  })

  test('is not written to', async () => {
    const response = await get('observations.csv', { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  })
})

describe('the headers', () => {
  test('say what the table is, and where its columns are described', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { headers } = await get('observations.csv', { method })
      expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
      expect(headers.get('Content-Disposition')).toBe('attachment; filename="observations.csv"')
      expect(headers.get('Link')).toBe(
        '<observations.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
      )
    }
  })

  test('let pages of the origins on the list read it', async () => {
    const allowed = await get('indicators.csv', { headers: { Origin: 'https://press.example' } })
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('https://press.example')
    const other = await get('indicators.csv', { headers: { Origin: 'https://elsewhere.example' } })
    expect(other.headers.has('Access-Control-Allow-Origin')).toBe(false)
  })

  test('have an ETag that answers 304 without a single SQL statement', async () => {
    const tag = (await get('observations.csv?areas=england&missing=false')).headers.get('ETag') ?? ''
    statements.length = 0
    const again = await get('observations.csv?missing=false&areas=england', {
      headers: { 'If-None-Match': tag },
    })
    expect(again.status).toBe(304)
    expect(statements).toHaveLength(0)
    const other = await get('observations.csv?areas=england', { headers: { 'If-None-Match': tag } })
    expect(other.status).toBe(200)
  })
})

describe('the description of a table', () => {
  test.each(DATA_FILES.map(file => [file.name, file] as const))(
    'of %s has its columns in order',
    async (name, file) => {
      const response = await get(`${name}.csv-metadata.json`)
      expect(response.headers.get('Content-Type')).toBe('application/csvm+json; charset=utf-8')
      const metadata = (await response.json()) as {
        url: string
        tableSchema: {
          columns: { name: string; datatype: string; required?: boolean }[]
          primaryKey: string[]
        }
      }
      const text = await (await get(metadata.url)).text()
      const [header = [], ...rows] = parse(text, { record_delimiter: '\r\n' }) as string[][]
      const { columns, primaryKey } = metadata.tableSchema
      expect(columns.map(column => column.name)).toEqual(header)
      expect(header).toEqual(expect.arrayContaining(primaryKey))
      expect(file.columns.map(column => column.name)).toEqual(header)

      const shapes: Record<string, RegExp> = {
        decimal: /^-?\d+(\.\d+)?$/,
        boolean: /^(true|false)$/,
        date: /^\d{4}-\d\d-\d\d$/,
        string: /^/,
      }
      for (const [index, { name, datatype, required }] of columns.entries()) {
        for (const cell of rows.map(row => row[index] ?? '')) {
          if (cell === '') expect([name, required]).toEqual([name, undefined])
          else expect(cell).toMatch(shapes[datatype] ?? /never/)
        }
      }
    },
  )

  test.each(DATA_FILES.map(file => [file.name, file] as const))(
    'of %s is also in the documentation',
    (_name, { columns }) => {
      const page = readFileSync(new URL('../../../../docs/csv.md', import.meta.url), 'utf8')
      for (const { name, description, datatype = 'string' } of columns) {
        expect(page).toContain(`| \`${name}\` | ${datatype} | ${description} |`)
      }
    },
  )
})

describe('a long table', () => {
  const COPIES = 40_000

  beforeAll(async () => {
    await db.pool.query(
      `insert into "Observation"
         (id, value, published, qualifier, status, precision, "sortDate", position, "seriesId", "periodId", "reportId")
       select o.id || '~' || lpad(n::text, 6, '0'), n, n::text, o.qualifier, o.status, o.precision, o."sortDate",
              o.position, o."seriesId", o."periodId", o."reportId"
         from (select * from "Observation" where value is not null order by id limit 1) o,
              generate_series(1, $1) n`,
      [COPIES],
    )
  })

  const open = (path: string) =>
    new Promise<IncomingMessage>(resolve => {
      request(`${origin}/data/${path}`, resolve).end()
    })
  const pagesRead = () => statements.filter(sql => sql.includes('from "Observation" o')).length

  test('comes whole, page by page', async () => {
    statements.length = 0
    expect((await linesOf('observations.csv')).length).toBeGreaterThan(COPIES)
    expect(pagesRead()).toBeGreaterThan(80)
  })

  test('is read no faster than the client takes it, so that the memory it needs does not grow with it', async () => {
    statements.length = 0
    const response = await open('observations.csv')
    await once(response, 'readable')
    await new Promise(resolve => setTimeout(resolve, 1_500))
    const readBeforeTaken = pagesRead()
    expect(readBeforeTaken).toBeLessThan(30)
    for await (const _chunk of response) {
      // Taken.
    }
    expect(pagesRead()).toBeGreaterThan(80)
  })

  test('is read no further when the client goes away', async () => {
    statements.length = 0
    const response = await open('observations.csv')
    await once(response, 'readable')
    response.destroy()
    for (let before = -1; before < statements.length; ) {
      before = statements.length
      await new Promise(resolve => setTimeout(resolve, 1_000))
    }
    expect(pagesRead()).toBeLessThan(30)
    expect(errors).toEqual([])
  })

  test('is cut off, rather than going on with other data, when a load comes in between', async () => {
    const response = await open('observations.csv')
    await once(response, 'readable')
    await db.pool.query(`insert into "Load" (organisations, sha256) values ('{shropshire}', 'meanwhile')`)
    const taken = async () => {
      for await (const _chunk of response) {
        // Taken as far as it goes.
      }
    }
    await expect(taken()).rejects.toThrow('aborted')
    expect(String(errors.at(-1))).toContain('loaded anew')
  })
}, 120_000)
