import { describe, expect, test } from 'vitest'
import { openServer } from '../test/open-server.ts'

const { send, sendRaw } = openServer()

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const PAGE = 'text/html; charset=utf-8'
const TEXT = 'text/plain; charset=utf-8'

describe('a page', () => {
  test.each([
    '/',
    '/?a=1',
    '/services/send',
    '/services/send/',
    '/Services/send',
    '/indicators/dols-waiting-list',
    '/indicators/a.b',
    '/embed/indicator/dols-waiting-list',
    '/search?q=plans',
    '/graphiql',
    '/graphiql?query=%7B__typename%7D',
  ])('that has a screen is found: %s', async path => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await send(path, { method })
      expect([status, headers['content-type']]).toEqual([200, PAGE])
      expect(body.length > 0).toBe(method === 'GET')
    }
  })

  test.each(['/nothing', '/services', '/services/send/more', '/%00', '/%E0%A4%A', '/indicator/x'])(
    'that has none is told to a person as a page with status 404: %s',
    async path => {
      const { status, headers, body } = await send(path, { headers: BROWSER })
      expect([status, headers['content-type']]).toEqual([404, PAGE])
      expect(headers['cache-control']).toBe('no-store')
      expect(body.toString()).toContain('<div id="root">')
    },
  )

  test('that has none is told to a program in one line', async () => {
    const { status, headers, body } = await send('/nothing', { headers: { accept: '*/*' } })
    expect([status, headers['content-type']]).toEqual([404, TEXT])
    expect(body.toString()).toMatch(/^There is nothing at this address\. .*\n$/)
  })
})

describe('an address of programs at which there is nothing', () => {
  test.each([
    '/.env',
    '/.git/config',
    '/.vite/routes.json',
    '/wp-login.php',
    '/index.html',
    '/assets/none.js',
    '/assets/../index.html',
    '/readyz',
    '/healthz',
    '/livez',
    '/version',
    '//graphql',
    '/GraphQL',
    '/graphql/x',
    '/health/',
    '/Data/observations.csv',
  ])('is 404 in plain text, even to a browser: %s', async path => {
    const { status, headers } = await send(path, { headers: BROWSER })
    expect([status, headers['content-type']]).toEqual([404, TEXT])
  })

  test('is 404 whatever the method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await send('/nothing', { method, headers: BROWSER })).status).toBe(404)
    }
  })
})

describe('a method that an address does not answer', () => {
  test.each([
    ['/', 'GET, HEAD, OPTIONS'],
    ['/services/send', 'GET, HEAD, OPTIONS'],
    ['/graphiql', 'GET, HEAD, OPTIONS'],
    ['/brand.css', 'GET, HEAD, OPTIONS'],
    ['/health', 'GET, HEAD, OPTIONS'],
    ['/schema.graphql', 'GET, HEAD, OPTIONS'],
    ['/data/observations.csv', 'GET, HEAD, OPTIONS'],
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
  ])('is 405 at %s, with what is answered', async (path, allow) => {
    const methods = ['PUT', 'DELETE', 'PATCH', 'TRACE', ...(path === '/graphql' ? [] : ['POST'])]
    for (const method of methods) {
      const { status, headers } = await send(path, { method })
      expect([method, status, headers.allow]).toEqual([method, 405, allow])
    }
    const asked = await send(path, { method: 'OPTIONS' })
    expect([asked.status, asked.headers.allow]).toEqual([204, allow])
  })
})

describe('the API', () => {
  const query = '?query=%7B__typename%7D'

  test('is at /graphql, with a slash at its end too', async () => {
    const body = '{"query":"{__typename}"}'
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    for (const path of ['/graphql', '/graphql/']) {
      for (const answer of [await send(`${path}${query}`), await send(path, post)]) {
        expect(JSON.parse(answer.body.toString())).toMatchObject({ data: { __typename: 'Query' } })
      }
    }
  })

  test('answers a request target that is a whole address, whatever the Host header says', async () => {
    const answer = await sendRaw(
      `GET http://figures.example/graphql${query} HTTP/1.1\r\nHost: other\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toContain('200 OK')
    expect(answer).toContain('{"data":{"__typename":"Query"}')
  })

  test('is not mistaken for a page when the target is a whole address without a path', async () => {
    const answer = await sendRaw(
      'GET http://figures.example HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toContain('<div id="root">')
  })

  test('says to OPTIONS * what the server answers', async () => {
    const answer = await sendRaw('OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 204 /)
    expect(answer).toContain('Allow: GET, HEAD, POST, OPTIONS')
  })

  test('refuses the target * of any other method', async () => {
    const answer = await sendRaw('GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })
})

test('every answer keeps browsers from guessing what it is', async () => {
  const paths = [
    '/',
    '/nothing',
    '/graphql?query={__typename}',
    '/graphql',
    '/data/indicators.csv',
    '/data/x',
  ]
  for (const path of [...paths, '/schema.graphql', '/health', '/brand.css', '/.env']) {
    expect((await send(path)).headers['x-content-type-options']).toBe('nosniff')
  }
})

test('pages say what they need of the browser: nothing', async () => {
  for (const path of ['/', '/graphiql', '/nothing', '/embed/indicator/dols-waiting-list']) {
    const { headers } = await send(path, { headers: BROWSER })
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
  }
})

test('a chart may stand in a page of somebody else, and no other page may', async () => {
  const policyOf = async (path: string) => (await send(path)).headers['content-security-policy']
  expect(await policyOf('/embed/indicator/dols-waiting-list')).toContain('frame-ancestors *')
  expect(await policyOf('/indicators/dols-waiting-list')).toContain("frame-ancestors 'self'")
})
