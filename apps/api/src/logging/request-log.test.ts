import { pino } from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import { openServer } from '../../test/open-server.ts'
import { sha256 } from '../trusted/fingerprint.ts'
import { requestLog } from './request-log.ts'

const TEXT = 'query Named($slug:String){organisation(slug:$slug){name}}'

const lines: Record<string, unknown>[] = []
const log = pino({ level: 'info' }, { write: line => lines.push(JSON.parse(line)) })
const server = openServer({
  observers: [requestLog(log)],
  trustedDocuments: {
    mode: 'off',
    documents: [{ id: sha256(TEXT), name: 'Named', text: TEXT }],
    onUnregistered: () => {},
  },
})
beforeEach(() => {
  lines.length = 0
})

const post = (body: object, headers: Record<string, string> = {}) =>
  server.send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const logged = async (count = 1) => {
  await expect.poll(() => lines.length).toBe(count)
  return lines[count - 1]
}

describe('the log', () => {
  test('has one line for each request, with what was asked and how it went', async () => {
    const { headers, body } = await post({ query: TEXT, variables: { slug: 'shropshire' } })
    const line = await logged()
    expect(line).toMatchObject({
      level: 30,
      requestId: headers['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      operation: 'Named',
      registered: true,
      document: expect.stringMatching(/^sha256:/),
      cost: 1,
      cache: 'miss',
      msg: 'request',
    })
    expect(line?.ms).toBeGreaterThan(0)
    expect(line?.bytes).toBeGreaterThan(body.length)
    await post({ query: TEXT, variables: { slug: 'shropshire' } })
    expect(await logged(2)).toMatchObject({ operation: 'Named', cache: 'hit' })
  })

  test('has the codes of the errors that were told, of the API and of the tables', async () => {
    await post({ query: '{ nothing }' })
    expect(await logged()).toMatchObject({ status: 400, errors: ['GRAPHQL_VALIDATION_FAILED'] })
    await server.send('/data/nothing.csv')
    expect(await logged(2)).toMatchObject({
      route: '/data/*',
      path: '/data/nothing.csv',
      status: 404,
      errors: ['NOT_FOUND'],
    })
  })

  test('has the id of the trace that the request is a part of', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    await post({ query: TEXT }, { traceparent })
    expect(await logged()).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c' })
    await post({ query: TEXT }, { traceparent: '00-00000000000000000000000000000000-b7ad6b7169203331-01' })
    expect(await logged(2)).not.toHaveProperty('traceId')
  })

  test('never has variables, parameters of an address, the text of a document or who asked', async () => {
    const secret = 'mr-smith'
    await post({ query: `query Mine { organisation(slug: "${secret}") { name } }` })
    await post({ query: TEXT, variables: { slug: secret } })
    await server.send(`/graphql?query={organisation(slug:"${secret}"){name}}&variables={"a":"${secret}"}`)
    await server.send(`/data/observations.csv?organisation=${secret}`)
    await logged(4)
    expect(JSON.stringify(lines)).not.toContain(secret)
    expect(JSON.stringify(lines)).not.toContain('127.0.0.1')
  })

  test('cuts the names and paths that a stranger makes up', async () => {
    await post({ query: `query ${'n'.repeat(90)} { organisation { name } }` })
    expect(String((await logged())?.operation)).toHaveLength(64)
    await server.send(`/${'p'.repeat(5_000)}`)
    expect(String((await logged(2))?.path)).toHaveLength(200)
  })

  test('has no line for programs that look whether the server is well', async () => {
    await server.send('/health')
    await server.send('/nothing')
    expect(await logged()).toMatchObject({ path: '/nothing', route: null, status: 404 })
  })
})
