import { createServer, type Server } from 'node:http'
import { LIMITS } from './limits/limits.ts'
import { notFound } from './pages/pages.ts'
import { noSniffing } from './pages/security-headers.ts'
import { readWebClient } from './pages/web-client.ts'
import { type RequestObserver, recordRequests } from './request/record-requests.ts'
import { routesOf, type Served } from './routes.ts'
import { failures } from './routing/failures.ts'
import { requestTarget } from './routing/request-target.ts'
import { type Middleware, throughAll } from './routing/route.ts'
import { router } from './routing/router.ts'
import { unreadBody } from './routing/unread-body.ts'

/** How the server talks to its clients. */
export interface ServerOptions {
  /** How long a client may take to send its headers. */
  headersMs?: number
  /** How long a client may take to send its whole request. */
  requestMs?: number
  /** How long a connection is kept open for the next request; 0 closes it after each one. */
  keepAliveSeconds?: number
  /** The path under which everything is served, such as `/scrutiny`; empty at the root of the host. */
  basePath?: string
  /** How many proxies in front are believed when they say who asks. */
  trustedProxies?: number
  /** Are told of every request. */
  observers?: readonly RequestObserver[]
  /** Is told of every error that no handler dealt with. */
  onError?: (error: unknown) => void
}

/** How often it is seen whether a client takes too long. */
const LOOK_EVERY_MS = 1_000

// NOTE: to Node.js, 0 means that a connection is kept without end.
const oneRequestEach: Middleware = next => (request, response) => {
  response.shouldKeepAlive = false
  return next(request, response)
}

/** The server of everything on one port; routes.ts says what that is. */
export function createHttpServer(
  served: Served,
  {
    headersMs = 10_000,
    requestMs = 30_000,
    keepAliveSeconds = 5,
    basePath = '',
    trustedProxies = 0,
    observers = [],
    onError = () => {},
  }: ServerOptions = {},
): Server {
  const { web = readWebClient(basePath) } = served
  // In the order in which a request meets them.
  const middleware: Middleware[] = [
    recordRequests({ observers, trustedProxies }),
    failures(onError),
    keepAliveSeconds > 0 ? next => next : oneRequestEach,
    noSniffing,
    unreadBody(LIMITS.bodyBytes),
    requestTarget(basePath),
  ]
  return createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, headersMs),
      keepAliveTimeout: keepAliveSeconds * 1_000,
    },
    throughAll(middleware, router(routesOf({ ...served, web }), notFound(web))),
  )
}
