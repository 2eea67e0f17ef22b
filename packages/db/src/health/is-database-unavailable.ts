import { DatabaseUnavailableError, DatabaseUnreachableError } from '../errors.ts'

/**
 * Whether an error means that the database can't do its work now, so that the same request may succeed later: it is
 * down, hung, starting, full, out of connections, read-only for a write, or gave up a statement for its time. Looks
 * behind the errors of Prisma and the driver's pool.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  return [...causes(error)].some(isSignOfIt)
}

/** An error and all that it was caused by. */
function* causes(error: unknown, seen = new Set<unknown>()): Generator<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || seen.has(error)) return
  seen.add(error)
  const each = error as Record<string, unknown>
  yield each
  const meta = each.meta as Record<string, unknown> | undefined
  const inner = [each.cause, each.originalError, meta, meta?.driverAdapterError]
  for (const next of [...inner, ...(Array.isArray(each.errors) ? each.errors : [])]) yield* causes(next, seen)
}

function isSignOfIt(error: Record<string, unknown>): boolean {
  if (error instanceof DatabaseUnavailableError || error instanceof DatabaseUnreachableError) return true
  const { code, originalCode, kind, message } = error
  return (
    SQLSTATES.test(String(originalCode ?? code)) ||
    PRISMA_CODES.has(String(code)) ||
    ADAPTER_KINDS.has(String(kind)) ||
    (typeof message === 'string' && MESSAGES.test(message))
  )
}

/**
 * PostgreSQL's classes 08 (connection), 28 (not let in), 53 (out of disk, memory, connections), 57 (ended, cancelled,
 * starting, shutting down) and 58 (system error), a write to a read-only server, and transactions that waited too long.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const SQLSTATES = /^(?:(?:08|28|53|57|58)[0-9A-Z]{3}|25006|25P03|25P04)$/

/** Not reached, timed out, not let in, closed, no connection free, too many connections. */
const PRISMA_CODES = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1008',
  'P1010',
  'P1011',
  'P1017',
  'P2024',
  'P2037',
])

const ADAPTER_KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
  'AuthenticationFailed',
  'DatabaseAccessDenied',
])

/** What sockets, pg, its pool and Prisma say without a code that others keep. */
const MESSAGES = new RegExp(
  [
    '\\b(?:connect|read|write|getaddrinfo) E[A-Z_]+',
    'timeout exceeded when trying to connect',
    'timeout expired',
    'Query read timeout',
    'Connection terminated',
    'pool after calling end',
    'is not queryable',
    'Unable to start a transaction in the given time',
    'The database is not available',
    'conflict with recovery',
    // NOTE: by its words, since its code, 55000, also stands for mistakes in a statement.
    'is not currently accepting connections',
  ].join('|'),
)
