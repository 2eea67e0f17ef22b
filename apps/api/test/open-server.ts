import { once } from 'node:events'
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  request,
  type Server,
} from 'node:http'
import { connect } from 'node:net'
import type { Database, DatabaseOptions } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, beforeAll, inject } from 'vitest'
import { type ApiOptions, createApi } from '../src/api.ts'
import { askedVersion, type DataVersion } from '../src/cache/data-version.ts'
import { createDataFiles } from '../src/data/data-files.ts'
import { unwatched } from '../src/health/database-watch.ts'
import { readinessOf } from '../src/health/readiness.ts'
import { listen } from '../src/listen.ts'
import type { Metrics } from '../src/metrics/metrics.ts'
import type { Served } from '../src/routes.ts'
import { createHttpServer, type ServerOptions } from '../src/server.ts'

/** An answer as it came over the wire: nothing is decompressed, no redirect followed. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Whether requests should be sent to a server over a database that nobody watches. */
export const readinessOver = (db: Database) => {
  const version = askedVersion(db)
  return () => readinessOf({ version, database: unwatched, release: 'test', isDraining: () => false })
}

export interface OpenServerOptions
  extends ServerOptions,
    Omit<ApiOptions, 'db' | 'onError' | 'version' | 'database'>,
    Pick<Served, 'clientLimits'> {
  /** How the database is opened. */
  open?: DatabaseOptions
  metrics?: (db: Database) => Metrics
  /** Makes the version by which the tables are told apart. */
  versionOf?: (db: Database) => DataVersion
}

/** The whole server on a free port over a copy of the published facts, for one test file. */
export function openServer(options: OpenServerOptions = {}) {
  let server: Server
  let db: Database
  let port: number

  beforeAll(async () => {
    db = await openCopy(inject('template'), options.open)
    const { corsOrigins = '*', cacheBytes = 1_000_000, clientLimits, observers = [], versionOf } = options
    const metrics = options.metrics?.(db)
    server = createHttpServer(
      {
        api: createApi({ ...options, db, corsOrigins, cacheBytes }),
        dataFiles: createDataFiles({ db, corsOrigins, ...(versionOf && { version: versionOf(db) }) }),
        readiness: readinessOver(db),
        corsOrigins,
        clientLimits,
        metrics,
      },
      { ...options, observers: [...observers, ...(metrics ? [metrics.observer] : [])] },
    )
    port = await listen(server, 0, '127.0.0.1')
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await db.close()
  })

  /** Sends a request and gives the answer as it begins. */
  const open = async (path: string, init: RequestOptions & { body?: string | Buffer } = {}) => {
    const { body, ...rest } = init
    const sent = request({ host: '127.0.0.1', port, path, agent: false, ...rest })
    sent.end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    return response
  }

  return {
    db: () => db,
    port: () => port,
    address: () => `http://127.0.0.1:${port}`,
    open,
    /** Sends a request and gives the whole answer. */
    async send(path: string, init: Parameters<typeof open>[1] = {}): Promise<Answer> {
      const response = await open(path, init)
      const chunks = await response.toArray()
      return {
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks),
      }
    },
    /** Sends bytes and gives all that comes back until the connection ends. */
    async sendRaw(text: string): Promise<string> {
      const socket = connect(port, '127.0.0.1')
      socket.write(text)
      let answer = ''
      socket.on('data', data => {
        answer += data
      })
      socket.on('error', () => {})
      await once(socket, 'close')
      return answer
    },
  }
}
