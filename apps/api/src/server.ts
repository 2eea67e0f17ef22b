import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import sirv from 'sirv'
import type { Api } from './api.ts'
import { schema } from './schema/index.ts'
import { securityHeaders } from './security-headers.ts'

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** How long a client may take to send its headers, and its whole request. */
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 30_000

/**
 * The server of everything on one port: the API at /graphql, GraphiQL at /graphiql, the schema at /schema.graphql,
 * whether it is well at /health, and the web client everywhere else.
 *
 * @param web the folder of the built web client
 */
export function createHttpServer(api: Api, web: string = WEB_FOLDER): Server {
  const files = sirv(web, { single: true, etag: true, dev: false, setHeaders: securityHeaders })
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`
  return createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: 5_000 },
    (request, response) => {
      const path = request.url?.split('?')[0]
      if (path === '/graphql') return api(request, response)
      if (path === '/schema.graphql')
        return response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(sdl)
      if (path === '/health')
        return response.setHeader('Content-Type', 'text/plain; charset=utf-8').end('ok\n')
      if (path === '/graphiql') request.url = '/graphiql.html'
      return files(request, response)
    },
  )
}

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
