import { describe, expect, test } from 'vitest'
import { openServer } from '../test/open-server.ts'

const { send } = openServer({ basePath: '/scrutiny' })

describe.each([
  ['left by the proxy', '/scrutiny'],
  ['taken away by the proxy', ''],
])('the base path, %s,', (_what, prefix) => {
  test('stands before every address in a page', async () => {
    const addresses = new Set<string>()
    for (const path of ['/', '/graphiql', '/indicators/dols-waiting-list']) {
      const { status, body } = await send(`${prefix}${path}`)
      const html = body.toString()
      expect(status).toBe(200)
      expect(html).toContain('<meta name="base-path" content="/scrutiny" />')
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) addresses.add(address)
    }
    expect(addresses.size).toBeGreaterThan(5)
    for (const address of addresses) {
      expect(address).toMatch(/^\/scrutiny\//)
      expect((await send(address.replace('/scrutiny', prefix), { method: 'HEAD' })).status).toBe(200)
    }
  })

  test('leads to the API, the tables, the schema and /health', async () => {
    const answer = await send(`${prefix}/graphql?query={__typename}`)
    expect(JSON.parse(answer.body.toString())).toMatchObject({ data: { __typename: 'Query' } })
    for (const path of [
      '/graphql/?query={__typename}',
      '/data/indicators.csv',
      '/schema.graphql',
      '/health',
    ]) {
      expect((await send(`${prefix}${path}`)).status).toBe(200)
    }
  })
})

test('the base path without a slash at its end is the first page', async () => {
  for (const path of ['/scrutiny', '/scrutiny?a=1', '/scrutiny/']) {
    expect((await send(path)).body.toString()).toContain('<div id="root">')
  }
})

test('a path that only begins like the base path is another one', async () => {
  expect((await send('/scrutinyhealth')).status).toBe(404)
})

test('links between a table and its description are relative, so that they hold under every path', async () => {
  const { headers } = await send('/scrutiny/data/indicators.csv', { method: 'HEAD' })
  expect(headers.link).toContain('<indicators.csv-metadata.json>')
  const description = await send('/scrutiny/data/indicators.csv-metadata.json')
  expect(JSON.parse(description.body.toString())).toMatchObject({ url: 'indicators.csv' })
})
