import { hostname } from 'node:os'
import type pg from 'pg'

/** How long to wait for a connection where nobody waits for an answer, as at the start. */
const PATIENT_CONNECTION_MS = 10_000

/** What every connection to a server has in common. */
export function serverConfig(url: string): pg.PoolConfig {
  return {
    connectionString: url,
    application_name: `scrutiny, process ${process.pid} on ${hostname()}`.slice(0, 63),
    connectionTimeoutMillis: PATIENT_CONNECTION_MS,
    keepAlive: true,
  }
}
