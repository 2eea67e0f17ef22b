import type { DataVersion } from '../cache/data-version.ts'
import type { DatabaseWatch } from './database-watch.ts'

/** What /health/ready says: whether requests should be sent here, and what would answer them. */
export interface Readiness {
  ready: boolean
  /** Why not; left out when it is ready. */
  reason?: string
  /** The version of the data: the same in every instance that has heard of the last load. */
  data: string | null
  /** The version of the code: the same in every instance that runs it. */
  code: string
}

export interface ReadinessOptions {
  version: DataVersion
  database: DatabaseWatch
  release: string
  /** Whether the program is coming to its end. */
  isDraining: () => boolean
}

/** Looks whether requests should be sent here: not while the program ends, nor while its database is sick. */
export async function readinessOf(options: ReadinessOptions): Promise<Readiness> {
  const { version, database, release: code } = options
  const notReady = (reason: string): Readiness => ({
    ready: false,
    reason,
    data: version.lastKnown()?.version ?? null,
    code,
  })
  if (options.isDraining()) return notReady('it is shutting down')
  if (!database.isWell()) return notReady('the database does not answer')
  try {
    return { ready: true, data: await version.current(), code }
  } catch {
    // NOTE: anybody may read this, so it names neither the server nor its user.
    return notReady('the database does not answer')
  }
}
