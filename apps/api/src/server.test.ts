import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect } from 'node:net'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readinessOver } from '../test/open-server.ts'
import { createApi } from './api.ts'
import { createDataFiles } from './data/data-files.ts'
import { listen } from './listen.ts'
import { createHttpServer } from './server.ts'

let server: Server
let port: number
let close: () => Promise<void>

beforeAll(async () => {
  const db = await openCopy(inject('template'))
  server = createHttpServer(
    { api: createApi({ db }), dataFiles: createDataFiles({ db }), readiness: readinessOver(db) },
    { headersMs: 300, requestMs: 600 },
  )
  port = await listen(server, 0, '127.0.0.1')
  close = db.close
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await close()
})

/** Sends text piece by piece, with a pause before each, and gives all that comes back until the line is cut. */
async function send(pieces: string[], pauseMs = 0): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let answer = ''
  socket.on('data', data => {
    answer += data
  })
  socket.on('error', () => {})
  const closed = once(socket, 'close')
  for (const piece of pieces) {
    if (pauseMs > 0) await new Promise(resolve => setTimeout(resolve, pauseMs))
    if (socket.writable) socket.write(piece)
  }
  await closed
  return answer
}

const post = (body: string, length = body.length) =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n${body}`

describe('a client that dawdles', () => {
  test('with its headers is cut off', async () => {
    const start = Date.now()
    const dawdled = await send(['GET /graphql HTTP/1.1\r\n', ...new Array(40).fill('X-Slow: yes\r\n')], 100)
    expect(dawdled).toContain('408 Request Timeout')
    expect(Date.now() - start).toBeLessThan(6_000)
  })

  test('with its body is cut off', async () => {
    const start = Date.now()
    const dawdled = await send([post('{', 1_000), ...new Array(40).fill(' ')], 100)
    expect(dawdled).not.toContain('200 OK')
    expect(Date.now() - start).toBeLessThan(6_000)
  })

  test('a little is answered', async () => {
    const body = '{"query":"{__typename}"}'
    const answer = await send([post(body.slice(0, 10), body.length), body.slice(10)], 50)
    expect(answer).toContain('200 OK')
    expect(answer).toContain('{"data":{"__typename":"Query"}')
  })
})

describe('an address that can’t be read', () => {
  test.each(['Host: a b', 'Host: x:99999999', 'Host: [', 'Host: x/y z'])(
    'is refused with nothing of the inside: %s',
    async host => {
      const answer = await send([
        `GET /graphql?query={__typename} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`,
      ])
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      expect(answer).not.toMatch(/node_modules|\.ts|\.js|at /)
    },
  )
})

test('the tables are served under /data/, and the schema at /schema.graphql', async () => {
  const table = await fetch(`http://127.0.0.1:${port}/data/indicators.csv?services=dols`)
  expect(await table.text()).toContain('dols-waiting-list')
  const schema = await fetch(`http://127.0.0.1:${port}/schema.graphql`)
  expect(await schema.text()).toContain('type Query {')
})
