import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { FinishedRequest, RequestObserver } from '../request/record-requests.ts'
import type { RequestRecord } from '../request/request-record.ts'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const OBJECTS = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000]

/** The methods that are answered anywhere; a client can send others, which are one in the metrics. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/**
 * Counts requests. Each label has one of a few known values: a route of the routing table, a name from the register
 * of documents, a code from the list of errors. What a client made up is "other" or "none".
 */
export function requestMetrics(registry: Registry): RequestObserver {
  const registers = [registry]
  const requests = new Counter({
    name: 'scrutiny_http_requests_total',
    help: 'Requests that were answered, or whose client left (status 499).',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'scrutiny_http_request_duration_seconds',
    help: 'Time from the headers of a request to the last byte of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const inFlight = new Gauge({
    name: 'scrutiny_http_requests_in_flight',
    help: 'Requests that are being answered.',
    registers,
  })
  const operations = new Counter({
    name: 'scrutiny_graphql_operations_total',
    help: 'GraphQL requests by the name of a registered document, and "ok" or the code of the first error.',
    labelNames: ['operation', 'result'],
    registers,
  })
  const errors = new Counter({
    name: 'scrutiny_errors_total',
    help: 'Errors told to clients, by code, whatever the status of the answer.',
    labelNames: ['code'],
    registers,
  })
  const cost = new Histogram({
    name: 'scrutiny_graphql_query_cost_objects',
    help: 'How many objects the answers to GraphQL documents may hold.',
    buckets: OBJECTS,
    registers,
  })
  const cache = new Counter({
    name: 'scrutiny_cache_answers_total',
    help: 'Answers that could be kept: made anew (miss), kept (hit, stale), or held by the client (revalidated).',
    labelNames: ['result'],
    registers,
  })

  const countOperation = ({ operation, errors: [first] }: RequestRecord) =>
    operations.inc({ operation: operationOf(operation), result: first ?? 'ok' })

  return {
    begin: () => inFlight.inc(),
    end(finished) {
      const { record, route, status } = finished
      inFlight.dec()
      requests.inc({ route: route ?? 'none', method: methodOf(finished), status })
      seconds.observe({ route: route ?? 'none' }, finished.seconds)
      if (isGraphql(finished)) countOperation(record)
      for (const code of record.errors) errors.inc({ code })
      if (record.cost !== undefined) cost.observe(record.cost)
      if (record.cache) cache.inc({ result: record.cache })
    },
  }
}

const methodOf = ({ method }: FinishedRequest): string => (METHODS.includes(method) ? method : 'other')

const isGraphql = ({ route, method }: FinishedRequest): boolean =>
  route?.startsWith('/graphql') === true && method !== 'OPTIONS'

function operationOf(operation: RequestRecord['operation']): string {
  if (!operation) return 'none'
  return operation.isRegistered && operation.name ? operation.name : 'other'
}
