import { describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'

const { send } = openServer({ corsOrigins: ['https://press.example'], keepAliveSeconds: 0 })

const FROM_PRESS = { origin: 'https://press.example' }

describe('a page of another origin', () => {
  test.each([
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['/graphql/', 'GET, HEAD, POST, OPTIONS'],
    ['/data/observations.csv', 'GET, HEAD, OPTIONS'],
    ['/data/indicators.csv-metadata.json', 'GET, HEAD, OPTIONS'],
    ['/schema.graphql', 'GET, HEAD, OPTIONS'],
  ])('may ask %s whether it holds what it has', async (path, methods) => {
    const { status, headers } = await send(path, {
      method: 'OPTIONS',
      headers: {
        ...FROM_PRESS,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    })
    expect(status).toBe(204)
    expect(headers).toMatchObject({
      allow: methods,
      'access-control-allow-origin': 'https://press.example',
      'access-control-allow-methods': methods,
      'access-control-allow-headers': '*, Authorization',
    })
  })

  test.each([
    '/graphql?query={__typename}',
    '/graphql?query={nope}',
    '/data/indicators.csv',
    '/data/indicators.csv?nope=1',
    '/data/nope',
    '/schema.graphql',
  ])('may read %s with the headers that say how it is', async path => {
    const { headers } = await send(path, { headers: FROM_PRESS })
    expect(headers['access-control-allow-origin']).toBe('https://press.example')
    expect(headers.vary).toMatch(/\bOrigin\b/)
    for (const name of [
      ...['Age', 'ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
      ...['X-Query-Cost', 'X-Request-Id', 'X-Warnings'],
    ]) {
      expect(headers['access-control-expose-headers']?.split(', ')).toContain(name)
    }
  })

  test('that is not on the list may not, though everybody is told the methods', async () => {
    for (const path of ['/graphql', '/data/indicators.csv', '/schema.graphql']) {
      const asked = await send(path, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } })
      expect([asked.status, asked.headers.allow?.includes('GET')]).toEqual([204, true])
      expect(Object.keys(asked.headers).filter(name => name.startsWith('access-control'))).toEqual([])
    }
  })
})

test('no connection is kept where none shall be', async () => {
  const { headers } = await send('/health', { headers: { connection: 'keep-alive' } })
  expect(headers.connection).toBe('close')
})
