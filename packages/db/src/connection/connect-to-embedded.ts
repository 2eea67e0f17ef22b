import { setTimeout as delay } from 'node:timers/promises'
import { startEmbeddedServer } from '../embedded/embedded-server.ts'
import { DatabaseUnavailableError } from '../errors.ts'
import { clientWith } from './client.ts'
import { type Connection, type DatabaseOptions, STATEMENT_TIMEOUT_MS } from './connection.ts'
import { AbortablePool } from './pool.ts'

/** How long the statement that is running may take to end when the database is closed. */
const STATEMENT_END_MS = 1_000

/**
 * Starts the embedded database in a folder, and connects to it. It can't end a statement, so one that runs for too
 * long has its thread ended and started again; what was committed stays.
 */
export async function connectToEmbedded(folder: string, options: DatabaseOptions): Promise<Connection> {
  const { onStatement, beginStatement, connectionTimeoutMs = 10_000 } = options
  const { statementTimeoutMs = STATEMENT_TIMEOUT_MS } = options
  const server = await startEmbeddedServer(folder)
  const pool = new AbortablePool({
    host: server.socketFolder,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    // NOTE: one connection only. PGlite is one PostgreSQL session; two clients would share its unnamed statements.
    max: 1,
    connectionTimeoutMillis: connectionTimeoutMs,
    options: '-c timezone=UTC',
    Client: clientWith({
      onStatement,
      beginStatement,
      answerTimeoutMs: statementTimeoutMs,
      graceMs: 0,
      cancels: false,
      onHang: () => void server.restart('a statement ran for too long'),
    }),
  })
  // NOTE: a connection that breaks while it is idle emits here; the next query opens a new one.
  pool.on('error', () => {})
  return {
    pool,
    health: {
      async check() {
        if (!server.isUp()) throw new DatabaseUnavailableError('the embedded database is being started again')
      },
    },
    async close() {
      // NOTE: a statement that is still running can't be cancelled; it ends with the thread.
      await Promise.race([pool.end(), delay(STATEMENT_END_MS, undefined, { ref: false })])
      await server.stop()
    },
  }
}
