import { DatabaseUnavailableError, isDatabaseUnavailable } from '@scrutiny/db'
import type { DatabaseWatch } from '../health/database-watch.ts'
import type { DataVersion } from './data-version.ts'

/** The version that an answer is given by. */
export interface AnsweringVersion {
  version: string
  /**
   * While the database can't be asked: how many seconds ago the version was known to be current, for the header Age
   * (RFC 9111). Only answers that are kept can then be given.
   */
  staleSeconds?: number
}

/**
 * The current version of the data or, while the database is sick, the last one that is known.
 *
 * @param longest how many seconds a version may be answered by that can't be confirmed
 * @throws {DatabaseUnavailableError} when the database is sick and nothing recent enough is known
 */
export async function answeringVersion(
  version: DataVersion,
  database: DatabaseWatch,
  longest: number,
): Promise<AnsweringVersion> {
  if (database.isWell()) {
    try {
      return { version: await version.current() }
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error
    }
  }
  const last = version.lastKnown()
  if (!last || last.ageSeconds > longest) {
    throw new DatabaseUnavailableError(database.reason() ?? 'the version of the data can’t be asked')
  }
  return { version: last.version, staleSeconds: last.ageSeconds }
}
