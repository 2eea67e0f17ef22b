export * from '../generated/prisma/client.ts'
export type { DatabaseOptions, Health } from './connection/connection.ts'
export { withAbort, withStatementTimeout } from './connection/statement-context.ts'
export { createDb, type Database } from './create-db.ts'
export { DatabaseFolderError } from './embedded/folder-error.ts'
export { DatabaseLockedError, type LockHolder } from './embedded/folder-lock.ts'
export { DatabaseMigrationError, DatabaseUnavailableError, DatabaseUnreachableError } from './errors.ts'
export { isDatabaseUnavailable } from './health/is-database-unavailable.ts'
export { type HealthWatch, watchHealth } from './health/watch-health.ts'
export {
  DATABASE_URL_FORMS,
  type DatabaseLocation,
  DatabaseUrlError,
  describeDatabase,
  readDatabaseUrl,
} from './location.ts'
export { missingMigration } from './migrations/difference.ts'
export { migrate } from './migrations/migrate.ts'
