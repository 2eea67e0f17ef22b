import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Answer, openServer } from '../../test/open-server.ts'
import { askedVersion } from '../cache/data-version.ts'

let beforePage = async () => {}

const { send, open, db } = openServer({
  versionOf: db => {
    const version = askedVersion(db)
    return {
      ...version,
      isStill: async seen => {
        await beforePage()
        return version.isStill(seen)
      },
    }
  },
})

const LARGE = `/graphql?query=${encodeURIComponent('{indicators(first:50){nodes{code title unit{name}}}}')}`
const SMALL = '/graphql?query={__typename}'
const answers = [LARGE, '/data/observations.csv', '/data/indicators.csv', '/schema.graphql', '/', '/graphiql']

const asked = (path: string, acceptEncoding?: string, headers: Record<string, string> = {}) =>
  send(path, {
    headers: { ...headers, ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }) },
  })

function decoded({ headers, body }: Answer): string {
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(body).toString()
  return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
}

describe('an answer', () => {
  test.each(answers)('says the same in every encoding, in a third of the bytes: %s', async path => {
    const plain = await asked(path)
    expect(plain.headers['content-encoding']).toBeUndefined()
    for (const encoding of ['gzip', 'br']) {
      const answer = await asked(path, encoding)
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(decoded(answer)).toBe(plain.body.toString())
      if (plain.body.length > 20_000) expect(answer.body.length).toBeLessThan(plain.body.length / 3)
      expect(answer.headers.vary).toMatch(/\bAccept-Encoding\b/)
    }
    expect(plain.headers.vary).toMatch(/\bAccept-Encoding\b/)
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['identity, gzip;q=0.5', undefined],
    ['identity', undefined],
    ['gzip;q=0', undefined],
    ['zstd', undefined],
    ['', undefined],
  ])('to Accept-Encoding: %s comes in %s', async (acceptEncoding, encoding) => {
    for (const path of answers) {
      expect((await asked(path, acceptEncoding)).headers['content-encoding']).toBe(encoding)
    }
  })

  test.each([SMALL, '/health', '/data/indicators.csv?codes=&services=dols&text=zeppelin', '/graphql'])(
    'that fits one packet is sent as it is: %s',
    async path => {
      const { headers, body } = await asked(path, 'br, gzip')
      expect(headers['content-encoding']).toBeUndefined()
      expect(body.length).toBeLessThan(1_000)
    },
  )

  test('to POST is encoded as well', async () => {
    const answer = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      body: JSON.stringify({ query: '{indicators(first:50){nodes{code title unit{name}}}}' }),
    })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(decoded(answer)).toContain('dols-waiting-list')
  })
})

describe('the entity tag', () => {
  test.each(answers)('of each encoding is another one, and each is answered 304: %s', async path => {
    const tags = new Set<string>()
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { etag = '' } = (await asked(path, encoding)).headers
      tags.add(etag)
      const again = await asked(path, encoding, { 'if-none-match': etag })
      expect([again.status, again.headers.etag, again.body.length]).toEqual([304, etag, 0])
      expect(again.headers.vary).toMatch(/\bAccept-Encoding\b/)
    }
    expect(tags.size).toBe(3)
  })

  test.each(answers)('is known as proxies change it, in a list, and by a star: %s', async path => {
    const { etag = '' } = (await asked(path)).headers
    const key = etag.slice(1, -1)
    for (const ifNoneMatch of [
      `W/${etag}`,
      `"${key}-gzip"`,
      `W/"${key}-gzip"`,
      `"${key}--gzip"`,
      `"a", ${etag}`,
      '*',
    ]) {
      expect([ifNoneMatch, (await asked(path, undefined, { 'if-none-match': ifNoneMatch })).status]).toEqual([
        ifNoneMatch,
        304,
      ])
    }
    for (const ifNoneMatch of ['"a"', `"${key}x"`, `"${key}-x"`, key, '']) {
      expect((await asked(path, undefined, { 'if-none-match': ifNoneMatch })).status).toBe(200)
    }
  })

  test.each(answers)('of an encoding that the asker can’t read is not held against them: %s', async path => {
    const { etag = '' } = (await asked(path, 'br')).headers
    const answer = await asked(path, 'gzip', { 'if-none-match': etag })
    expect([answer.status, answer.headers['content-encoding']]).toEqual([200, 'gzip'])
  })

  test('names, of several held, the one that the asker would be sent', async () => {
    const { etag: plain = '' } = (await asked(LARGE)).headers
    const { etag: brotli = '' } = (await asked(LARGE, 'br')).headers
    const again = await asked(LARGE, 'gzip, br', { 'if-none-match': `${plain}, ${brotli}` })
    expect(again.headers.etag).toBe(brotli)
  })

  test('does not answer a question that was asked wrongly, not even by a star', async () => {
    for (const path of ['/graphql?query={nope}', '/data/indicators.csv?nope=1', '/data/nope.csv']) {
      expect((await asked(path, undefined, { 'if-none-match': '*' })).status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('HEAD', () => {
  test.each([...answers, SMALL])('has the headers of GET and no body: %s', async path => {
    for (const acceptEncoding of ['identity', 'gzip', 'br']) {
      const get = await asked(path, acceptEncoding)
      const head = await send(path, { method: 'HEAD', headers: { 'accept-encoding': acceptEncoding } })
      const { 'x-request-id': _one, date: _date, 'transfer-encoding': _chunked, ...headers } = get.headers
      expect(head.headers).toMatchObject(headers)
      expect([head.status, head.body.length]).toEqual([get.status, 0])
    }
  })
})

test('the first rows of a table can be read before the last are made, in every encoding', async () => {
  await db().pool.query(
    `insert into "Observation"
       (id, value, published, qualifier, status, precision, "sortDate", position, "seriesId", "periodId", "reportId")
     select o.id || '~' || lpad(n::text, 6, '0'), n, n::text, o.qualifier, o.status, o.precision, o."sortDate",
            o.position, o."seriesId", o."periodId", o."reportId"
       from (select * from "Observation" where value is not null order by id limit 1) o, generate_series(1, 1200) n`,
  )
  for (const encoding of ['gzip', 'br', 'identity']) {
    const reached = Promise.withResolvers<void>()
    const released = Promise.withResolvers<void>()
    let pages = 0
    beforePage = async () => {
      pages += 1
      if (pages === 1) return
      reached.resolve()
      await released.promise
    }
    const response = await open('/data/observations.csv', { headers: { 'accept-encoding': encoding } })
    const text = decoderOf(encoding, response).setEncoding('utf8')
    const [first] = await once(text, 'data')
    expect(first).toMatch(/^organisation,.*\r\n\w/)
    await reached.promise
    released.resolve()
    await once(text, 'end')
    expect(pages).toBeGreaterThan(2)
  }
})

function decoderOf(encoding: string, response: IncomingMessage) {
  if (encoding === 'identity') return response
  return response.pipe(encoding === 'gzip' ? createGunzip() : createBrotliDecompress())
}
