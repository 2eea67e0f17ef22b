import type { Database } from '@scrutiny/db'
import { Gauge, type Registry } from 'prom-client'

export interface DatabaseMetricsOptions {
  db: Pick<Database, 'pool'>
  /** Whether the database answers, as far as is known. */
  isWell: () => boolean
}

/** Says whether the database answers, and what its connections do. Asks it nothing. */
export function databaseMetrics(registry: Registry, { db: { pool }, isWell }: DatabaseMetricsOptions): void {
  const registers = [registry]
  new Gauge({
    name: 'scrutiny_database_up',
    help: 'Whether the database answers: 1 or 0.',
    registers,
    collect() {
      this.set(isWell() ? 1 : 0)
    },
  })
  new Gauge({
    name: 'scrutiny_database_connections',
    help: 'Open connections to the database: idle, or busy with a statement or a transaction.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
    },
  })
  new Gauge({
    name: 'scrutiny_database_connections_max',
    help: 'How many connections may be open.',
    registers,
  }).set(pool.options.max)
  new Gauge({
    name: 'scrutiny_database_waiting',
    help: 'Statements that wait for a connection.',
    registers,
    collect() {
      this.set(pool.waitingCount)
    },
  })
}
