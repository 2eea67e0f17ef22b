import { lexicographicSortSchema, printSchema } from 'graphql'
import type { Api } from './api.ts'
import type { DataFiles } from './data/data-files.ts'
import { healthRoutes } from './health/health-routes.ts'
import type { Readiness } from './health/readiness.ts'
import type { CorsOrigins } from './http/cors.ts'
import { openToOrigins } from './http/cors.ts'
import { keptDocument } from './http/kept-document.ts'
import type { Metrics } from './metrics/metrics.ts'
import { pageRoutes } from './pages/pages.ts'
import type { WebClient } from './pages/web-client.ts'
import { type ClientLimits, limitClients } from './rate-limits/limit-clients.ts'
import { PLAIN_TEXT } from './routing/plain-text.ts'
import type { Handler, Route } from './routing/route.ts'
import { schema } from './schema/index.ts'

/** What the server answers with. */
export interface Served {
  api: Api
  /** The tables under /data/. */
  dataFiles: DataFiles
  /** Whether requests should be sent here. */
  readiness: () => Promise<Readiness>
  /** The built web client; left out, there are no pages. */
  web?: WebClient | undefined
  /** The origins whose pages may read the schema; the API and the tables were told theirs. */
  corsOrigins?: CorsOrigins
  /** What is measured; left out, there is no /metrics. */
  metrics?: Metrics | undefined
  /** What a client may ask of the API and the tables; left out, anything. */
  clientLimits?: ClientLimits | undefined
}

/** Everything that has an address, and who answers there; the first route that fits is taken. */
export function routesOf(served: Served): Route[] {
  const { api, dataFiles, readiness, web, corsOrigins = '*', metrics, clientLimits } = served
  const limited = limitClients(clientLimits)
  const graphql = limited((request, response) => api(request, response))
  return [
    { path: '/graphql', handle: graphql },
    { path: '/graphql/', handle: atGraphql(graphql) },
    { path: '/data/*', handle: limited(dataFiles) },
    {
      path: '/schema.graphql',
      methods: ['GET', 'OPTIONS'],
      handle: openToOrigins(corsOrigins)(schemaText()),
    },
    ...healthRoutes(readiness),
    ...(metrics ? [{ path: '/metrics', methods: ['GET'], handle: metrics.handle }] : []),
    ...(web ? pageRoutes(web) : []),
  ]
}

/** A slash at the end of an address is a slip of the hand. */
const atGraphql =
  (graphql: Handler): Handler =>
  (request, response) => {
    request.url = request.url?.replace('/graphql/', '/graphql')
    return graphql(request, response)
  }

const schemaText = (): Handler =>
  keptDocument(`${printSchema(lexicographicSortSchema(schema))}\n`, {
    'Content-Type': PLAIN_TEXT,
    'Cache-Control': 'public, max-age=0, must-revalidate',
  })
