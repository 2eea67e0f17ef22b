import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import sirv from 'sirv'
import type { Api } from './api.ts'
import type { DataFiles } from './data/data-files.ts'
import { schema } from './schema/index.ts'
import { setSecurityHeaders } from './security-headers.ts'

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** How long a client may take. */
export interface Patience {
  /** To send its headers. */
  headersMs: number
  /** To send its whole request. */
  requestMs: number
}

const PATIENCE: Patience = { headersMs: 10_000, requestMs: 30_000 }
/** How often it is seen whether a client takes too long. */
const LOOK_EVERY_MS = 1_000
const KEEP_ALIVE_MS = 5_000

/** What is served on the port. */
export interface Served {
  api: Api
  /** The tables under /data/. */
  dataFiles: DataFiles
  /** The folder of the built web client. */
  web?: string
}

const PLAIN_TEXT = 'text/plain; charset=utf-8'

/**
 * The server of everything on one port: the API at /graphql, its tables under /data/, GraphiQL at /graphiql, the
 * schema at /schema.graphql, whether it is well at /health, and the web client everywhere else.
 */
export function createHttpServer(
  { api, dataFiles, web = WEB_FOLDER }: Served,
  { headersMs, requestMs }: Patience = PATIENCE,
): Server {
  const files = existsSync(web) ? pagesIn(web) : notBuilt
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`
  return createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, headersMs),
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    (request, response) => {
      const path = request.url?.split('?')[0] ?? '/'
      if (!isAddress(request)) {
        response.writeHead(400, { 'Content-Type': PLAIN_TEXT }).end('The Host header is no address.\n')
        return
      }
      if (path === '/graphql') return api(request, response)
      if (path.startsWith('/data/')) return dataFiles(request, response)
      if (path === '/schema.graphql') return response.setHeader('Content-Type', PLAIN_TEXT).end(sdl)
      if (path === '/health') return response.setHeader('Content-Type', PLAIN_TEXT).end('ok\n')
      setSecurityHeaders(response, path)
      if (path === '/graphiql') request.url = '/graphiql.html'
      return files(request, response)
    },
  )
}

const pagesIn = (web: string) =>
  sirv(web, { single: true, etag: true, gzip: true, brotli: true, setHeaders: setCaching })

const notBuilt = (_request: IncomingMessage, response: ServerResponse) => {
  response
    .writeHead(404, { 'Content-Type': PLAIN_TEXT })
    .end('The web client is not built here: pnpm build makes it. The API is at /graphql.\n')
}

/** Files named by their content never change; pages are asked for again each time. */
const setCaching = (response: ServerResponse, path: string) =>
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  )

/** A name or number and a port, and nothing that an address has behind them. */
const HOST = /^[^\s/?#@\\]+$/

// NOTE: what stands behind would answer an address that can't be read with its own stack.
const isAddress = ({ headers: { host = 'localhost' }, url = '/' }: IncomingMessage): boolean =>
  HOST.test(host) && URL.canParse(url, `http://${host}`)

/** A port is taken, or may not be listened on. */
export class ListenError extends Error {
  override name = 'ListenError'
}

/**
 * Starts listening.
 *
 * @returns the port, which the system chose when 0 was asked for
 * @throws {ListenError} in one line when the port can't be had.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ListenError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use. Stop what holds it, or choose another one: PORT=${port + 1} pnpm start`
            : `Can't listen on ${host}:${port}: ${error.message}`,
        ),
      ),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
