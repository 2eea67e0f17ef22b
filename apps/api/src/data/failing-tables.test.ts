import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createDataFiles } from './data-files.ts'

let db: Database
let server: Server
let port: number
const errors: unknown[] = []

beforeAll(async () => {
  db = await openCopy(inject('template'))
  const dataFiles = createDataFiles({ db, onError: error => errors.push(error) })
  server = createServer((request, response) => void dataFiles(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await db.close()
})

/** Asks as HTTP/1.0 does, where a body ends with the connection. The answer is read once `before` is done. */
async function askInHttp10(path: string, before: () => Promise<unknown> = async () => {}): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.0\r\n\r\n`)
  await once(socket, 'readable')
  await before()
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('a table that fails before its first line', () => {
  test.each(['observations', 'indicators'])(
    'is an error with a status and never the beginning of a table: %s',
    async name => {
      const [missing, put] = name === 'observations' ? ['Note', 'Note_'] : ['Target', 'Target_']
      await db.pool.query(`alter table "${missing}" rename to "${put}"`)
      const response = await fetch(`http://127.0.0.1:${port}/data/${name}.csv`)
      const text = await response.text()
      await db.pool.query(`alter table "${put}" rename to "${missing}"`)
      expect(response.status).toBe(500)
      expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
      expect(response.headers.has('ETag')).toBe(false)
      expect(response.headers.has('Content-Disposition')).toBe(false)
      expect(text).toMatch(/^INTERNAL_SERVER_ERROR: /)
      expect(String(errors.at(-1))).toContain(missing)
    },
  )

  test('is an error with a status to HTTP/1.0 too', async () => {
    await db.pool.query('alter table "Note" rename to "Note_"')
    const answer = await askInHttp10('/data/observations.csv')
    await db.pool.query('alter table "Note_" rename to "Note"')
    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
    expect(answer).toContain('INTERNAL_SERVER_ERROR')
  })
})

describe('a table that is cut', () => {
  beforeAll(async () => {
    await db.pool.query(
      `insert into "Observation"
         (id, value, published, qualifier, status, precision, "sortDate", position, "seriesId", "periodId", "reportId")
       select o.id || '~' || lpad(n::text, 6, '0'), n, n::text, o.qualifier, o.status, o.precision, o."sortDate",
              o.position, o."seriesId", o."periodId", o."reportId"
         from (select * from "Observation" where value is not null order by id limit 1) o,
              generate_series(1, 10000) n`,
    )
  })

  test('comes whole over HTTP/1.0 when nothing happens', async () => {
    const lines = (await askInHttp10('/data/observations.csv')).split('\r\n')
    expect(lines.length).toBeGreaterThan(10_000)
    expect(lines.at(-1)).toBe('')
  })

  test('ends with a reset of the connection over HTTP/1.0, so that nobody takes it for whole', async () => {
    const answer = askInHttp10('/data/observations.csv', () =>
      db.pool.query(`insert into "Load" (organisations, sha256) values ('{shropshire}', 'meanwhile')`),
    )
    await expect(answer).rejects.toThrow('ECONNRESET')
    expect(String(errors.at(-1))).toContain('loaded anew')
  })
}, 120_000)
