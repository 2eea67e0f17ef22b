import { describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'

const server = openServer()

const MADE_HERE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe.each(['/graphql?query={nothing}', '/data/nothing.csv', '/health', '/nothing'])(
  'the id of %s',
  path => {
    const idOf = async (given?: string) => {
      const headers = given === undefined ? {} : { 'X-Request-Id': given }
      return (await server.send(path, { headers })).headers['x-request-id']
    }

    test('is that of the proxy in front', async () => {
      expect(await idOf('req_1.2:3-4')).toBe('req_1.2:3-4')
      expect(await idOf('x'.repeat(128))).toBe('x'.repeat(128))
    })

    test('is made here when there is none, or one that could stand for something else', async () => {
      expect(await idOf()).toMatch(MADE_HERE)
      expect(await idOf()).not.toBe(await idOf())
      for (const odd of ['', 'x'.repeat(129), 'a b', 'a"b', 'ä', 'a,b', '<script>']) {
        expect(await idOf(odd)).toMatch(MADE_HERE)
      }
    })
  },
)

describe('an error', () => {
  test('tells the id of its request', async () => {
    const headers = { 'X-Request-Id': 'mine' }
    const answer = JSON.parse(String((await server.send('/graphql?query={nothing}', { headers })).body))
    expect(answer.errors[0].extensions.requestId).toBe('mine')
    const table = String((await server.send('/data/nothing.csv', { headers })).body)
    expect(table).toContain('Request mine')
  })
})
