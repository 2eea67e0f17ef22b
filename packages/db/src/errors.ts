import { type DatabaseLocation, describeDatabase } from './location.ts'

/** A database server does not answer, or does not let us in. */
export class DatabaseUnreachableError extends Error {
  override name = 'DatabaseUnreachableError'

  constructor(location: DatabaseLocation, cause: unknown) {
    super(
      `${subject(location)} can't be reached: ${firstLine(cause)}. Is DATABASE_URL right, and the server running?`,
      { cause },
    )
  }
}

/** A database that was reached before gives no answer now: it is down, hung, or being started again. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError'

  constructor(reason: string, cause?: unknown) {
    super(`The database is not available: ${reason}.`, { cause })
  }
}

/** A database can't be brought to the schema of this release. The message says why, and what to do. */
export class DatabaseMigrationError extends Error {
  override name = 'DatabaseMigrationError'

  constructor(location: DatabaseLocation, problem: string, remedy: string, cause?: unknown) {
    super(`${subject(location)} ${problem}: ${remedy}.`, { cause })
  }
}

const subject = (location: DatabaseLocation) => describeDatabase(location).replace(/^t/, 'T')

/** The first line of what an error says, without its last full stop; its code when it says nothing. */
export function firstLine(error: unknown): string {
  const { message, code } = error as Partial<Error> & { code?: string }
  return (message || code || String(error)).split('\n', 1)[0]?.replace(/\.$/, '') ?? ''
}
