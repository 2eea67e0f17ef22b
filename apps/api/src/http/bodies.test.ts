import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'

const { send, sendRaw, open, address } = openServer()

const BODY = '{"query":"{__typename}"}'

async function post(body: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await send('/graphql', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  const { data, errors } = JSON.parse(answer.body.toString()) as {
    data?: { __typename: string }
    errors?: { message: string; extensions: { code: string } }[]
  }
  return { ...answer, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message }
}

describe('a body', () => {
  test.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('in the charset %s is read', async charset => {
    const { data } = await post(BODY, { 'content-type': `application/json;charset=${charset}` })
    expect(data).toEqual({ __typename: 'Query' })
  })

  test('that begins with a byte order mark is read', async () => {
    expect((await post(`\u{feff}${BODY}`)).data).toEqual({ __typename: 'Query' })
  })

  test.each(['iso-8859-1', 'utf-16', '"windows-1252"'])('in the charset %s is refused', async charset => {
    const refused = await post(BODY, { 'content-type': `application/json; charset=${charset}` })
    expect([refused.status, refused.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect(refused.message).toContain('expected utf-8')
    expect(refused.headers.accept).toBe('application/json; charset=utf-8')
  })

  test('that is not UTF-8 is refused rather than mended', async () => {
    const refused = await post(Buffer.from('{"query":"{a: __typename # caf\xe9\\n}"}', 'latin1'))
    expect([refused.status, refused.code]).toEqual([400, 'BAD_REQUEST'])
    expect(refused.message).toBe('The body is not UTF-8.')
  })

  test.each([
    ['gzip', gzipSync(BODY)],
    ['br', Buffer.from(BODY)],
    ['gzip, identity', Buffer.from(BODY)],
  ])('that is encoded in %s is refused, with what is read', async (encoding, body) => {
    const refused = await post(body, { 'content-encoding': encoding })
    expect([refused.status, refused.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect(refused.headers['accept-encoding']).toBe('identity')
  })

  test('whose encoding is said to be identity is read', async () => {
    expect((await post(BODY, { 'content-encoding': 'identity' })).data).toEqual({ __typename: 'Query' })
  })
})

describe('a body that is longer than a request may be', () => {
  test('is refused with 413 before it comes, and the connection ends', async () => {
    const answer = await sendRaw(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n{',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/^Connection: close/im)
    expect(answer).toContain('BODY_TOO_LARGE')
  })

  test('is refused with 413 when its length is not said, and its sender can read so', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 100_000
        if (sent > 100_000_000) controller.close()
        else controller.enqueue(new Uint8Array(100_000).fill(32))
      },
    })
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
    const response = await fetch(`${address()}/graphql`, init)
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('BODY_TOO_LARGE')
    expect(sent).toBeLessThan(50_000_000)
  })

  test('ends the connection where no body is read at all', async () => {
    for (const path of ['/nothing', '/health', '/data/indicators.csv']) {
      const answer = await sendRaw(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n{`)
      expect(answer).toMatch(/^HTTP\/1\.1 40[45] /)
      expect(answer).toMatch(/^Connection: close/im)
    }
  })
})

test('a connection is kept for the next request', async () => {
  expect((await open('/health', { headers: { connection: 'keep-alive' } })).headers['keep-alive']).toBe(
    'timeout=5',
  )
})
