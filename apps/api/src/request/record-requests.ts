import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Middleware } from '../routing/route.ts'
import { pathOf, routeOf } from '../routing/router.ts'
import { clientOf } from './client-address.ts'
import { requestIdOf } from './request-id.ts'
import { type RequestRecord, withRecord } from './request-record.ts'
import { readTraceparent } from './traceparent.ts'

/** A request that has been answered, or whose client has left. */
export interface FinishedRequest {
  record: RequestRecord
  method: string
  /** The path of its route, such as `/data/*`; undefined when there is nothing at its address. */
  route: string | undefined
  /** Its address without parameters. */
  path: string
  status: number
  seconds: number
  /** What was sent, with headers, as it went over the wire. */
  bytes: number
  /** Whether the client left before it had the whole answer. */
  isCut: boolean
}

/** Is told of every request. */
export interface RequestObserver {
  begin?(record: RequestRecord, request: IncomingMessage): void
  end?(finished: FinishedRequest): void
}

export interface RecordOptions {
  observers: readonly RequestObserver[]
  /** How many proxies in front are believed when they say who asks. */
  trustedProxies: number
}

/** The status of a request whose client left before it was answered, as nginx writes it. */
const CLIENT_LEFT = 499

/** Gives each request its record and its id, says the id in X-Request-Id, and tells observers how it went. */
export const recordRequests =
  ({ observers, trustedProxies }: RecordOptions): Middleware =>
  next =>
  (request, response) => {
    const record = recordOf(request, response, trustedProxies)
    response.setHeader('X-Request-Id', record.id)
    for (const observer of observers) observer.begin?.(record, request)
    const finished = finishing(record, request, response)
    response.once('close', () => {
      const result = finished()
      for (const observer of observers) observer.end?.(result)
    })
    return withRecord(record, () => next(request, response))
  }

function recordOf(request: IncomingMessage, response: ServerResponse, proxies: number): RequestRecord {
  const { headers } = request
  return {
    id: requestIdOf(headers['x-request-id']),
    traceId: readTraceparent(headers.traceparent)?.traceId,
    client: clientOf(request, proxies),
    errors: [],
    setHeader(name, value) {
      if (!response.headersSent) response.setHeader(name, value)
    },
  }
}

/** Notes how things are at the beginning of a request, to say at its end what it took. */
function finishing(record: RequestRecord, request: IncomingMessage, response: ServerResponse) {
  const begun = performance.now()
  const { socket, method = 'GET' } = request
  const bytesBefore = socket.bytesWritten
  return (): FinishedRequest => ({
    record,
    method,
    route: routeOf(request)?.path,
    path: pathOf(request),
    status: response.headersSent ? response.statusCode : CLIENT_LEFT,
    seconds: (performance.now() - begun) / 1_000,
    bytes: socket.bytesWritten - bytesBefore,
    isCut: !response.writableFinished,
  })
}
