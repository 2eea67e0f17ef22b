export * from '../generated/prisma/client.ts'
export { createDb, type Database, type DatabaseOptions } from './create-db.ts'
export { DatabaseFolderError } from './embedded/folder-error.ts'
export { DatabaseLockedError, type LockHolder } from './embedded/folder-lock.ts'
export { DatabaseMigrationError, DatabaseUnreachableError } from './errors.ts'
export {
  DATABASE_URL_FORMS,
  type DatabaseLocation,
  DatabaseUrlError,
  describeDatabase,
  readDatabaseUrl,
} from './location.ts'
export { missingMigration } from './migrations/difference.ts'
export { migrate } from './migrations/migrate.ts'
