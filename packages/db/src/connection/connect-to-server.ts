import pg from 'pg'
import { DatabaseUnreachableError } from '../errors.ts'
import type { DatabaseLocation } from '../location.ts'
import { clientWith } from './client.ts'
import { type Connection, type DatabaseOptions, STATEMENT_TIMEOUT_MS } from './connection.ts'
import { AbortablePool } from './pool.ts'
import { serverConfig } from './server-config.ts'
import { ServerHealth } from './server-health.ts'

/** A server ends a statement by itself; one that is this late in doing so hangs. */
const GRACE_MS = 1_000
/** How long a transaction may wait for its next statement. */
const IDLE_IN_TRANSACTION_MS = 30_000

/** Connects to a server. @throws {DatabaseUnreachableError} when it does not answer, or does not let us in. */
export async function connectToServer(
  location: Extract<DatabaseLocation, { kind: 'server' }>,
  options: DatabaseOptions,
): Promise<Connection> {
  const { onStatement, beginStatement, connections = 8, connectionTimeoutMs = 1_500 } = options
  const { statementTimeoutMs = STATEMENT_TIMEOUT_MS } = options
  const settings = {
    timezone: 'UTC',
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: Math.max(IDLE_IN_TRANSACTION_MS, statementTimeoutMs),
  }
  const pool = new AbortablePool({
    ...serverConfig(location.url),
    ...(await giveSettings(location, settings)),
    max: connections,
    connectionTimeoutMillis: connectionTimeoutMs,
    Client: clientWith({
      onStatement,
      beginStatement,
      answerTimeoutMs: statementTimeoutMs + GRACE_MS,
      graceMs: GRACE_MS,
      cancels: true,
      onHang() {},
    }),
  })
  // NOTE: an idle connection that breaks emits here; the next query opens a new one.
  pool.on('error', () => {})
  const health = new ServerHealth(location.url)
  return {
    pool,
    health,
    async close() {
      health.close()
      await pool.end()
    },
  }
}

type Settings = Record<string, string | number>

/** How a connection gets its settings: at its start, or, where PgBouncer refuses that, in a statement of their own. */
async function giveSettings(
  location: DatabaseLocation & { kind: 'server' },
  settings: Settings,
): Promise<pg.PoolConfig> {
  const list = Object.entries(settings)
  const atStart = { options: list.map(([name, value]) => `-c ${name}=${value}`).join(' ') }
  const client = new pg.Client({ ...serverConfig(location.url), ...atStart })
  client.on('error', () => {})
  try {
    await client.connect()
    return atStart
  } catch (error) {
    if (!/unsupported startup parameter/.test(String(error)))
      throw new DatabaseUnreachableError(location, error)
    const statement = list.map(([name, value]) => `set ${name} = '${value}'`).join('; ')
    return { onConnect: async client => void (await client.query(statement)) }
  } finally {
    await client.end()
  }
}
