import type { Database } from '@scrutiny/db'
import { askVersion, type DataVersion, KeptVersion } from './data-version.ts'
import { listenOnPool } from './listen-on-pool.ts'
import { listenOnServer } from './listen-on-server.ts'

/**
 * Knows the version of the data without asking for it: PostgreSQL tells every instance of a load the moment it is
 * committed. While the line is cut the version is asked again for each question, so it is never out of date.
 *
 * An embedded database belongs to this process alone: every load comes over its own connection, which listens.
 */
export async function followDataVersion(database: Database): Promise<DataVersion> {
  const version = new KeptVersion(() => askVersion(database))
  const listen = database.location.kind === 'embedded' ? listenOnPool : listenOnServer
  const close = await listen(version, database)
  await version.current()
  return {
    current: () => version.current(),
    isStill: seen => version.isStill(seen),
    lastKnown: () => version.lastKnown(),
    close,
  }
}
