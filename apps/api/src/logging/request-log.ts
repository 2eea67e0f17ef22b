import type { Logger } from 'pino'
import type { FinishedRequest, RequestObserver } from '../request/record-requests.ts'

export interface RequestLogOptions {
  /** Whether the address of the client is written, which is personal data. */
  withClients?: boolean
}

/** Addresses that programs ask all the time, and which say nothing about anybody's question. */
const OF_PROGRAMS = /^\/(health|metrics)(\/|$)/

const LONGEST_NAME = 64
const LONGEST_PATH = 200

/**
 * Writes one line for each request: what was asked, what it cost and how it went. Never what was in it: no variables,
 * no parameters of an address, no text of a document.
 */
export const requestLog = (
  log: Logger,
  { withClients = false }: RequestLogOptions = {},
): RequestObserver => ({
  end(finished) {
    const level = OF_PROGRAMS.test(finished.path) ? 'debug' : 'info'
    if (log.isLevelEnabled(level)) log[level](lineOf(finished, withClients), 'request')
  },
})

function lineOf(finished: FinishedRequest, withClients: boolean) {
  const { record, method, route, path, status, seconds, bytes, isCut } = finished
  const { operation, cost, cache, errors, client, traceId } = record
  return {
    requestId: record.id,
    ...(traceId && { traceId }),
    method,
    route: route ?? null,
    ...(route !== path && { path: path.slice(0, LONGEST_PATH) }),
    status,
    ms: Math.round(seconds * 1e5) / 100,
    bytes,
    ...(isCut && { cut: true }),
    ...(operation && {
      operation: operation.name?.slice(0, LONGEST_NAME) ?? null,
      registered: operation.isRegistered,
      document: operation.document,
    }),
    ...(cost !== undefined && { cost }),
    ...(cache && { cache }),
    ...(errors.length > 0 && { errors }),
    ...(withClients && { client }),
  }
}
