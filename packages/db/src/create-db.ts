import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { connectToEmbedded } from './connection/connect-to-embedded.ts'
import { connectToServer } from './connection/connect-to-server.ts'
import type { DatabaseOptions, Health } from './connection/connection.ts'
import { keepContextsApart } from './connection/prisma-batches.ts'
import { type DatabaseLocation, readDatabaseUrl } from './location.ts'

/** The figures' database: Prisma for whole rows and relations, the pool for SQL written by hand. */
export interface Database {
  prisma: PrismaClient
  pool: pg.Pool
  location: DatabaseLocation
  health: Health
  close(): Promise<void>
}

/**
 * Opens the database that a URL names; see {@link readDatabaseUrl}.
 *
 * @throws {DatabaseUrlError} when the URL is neither `pglite:` nor `postgresql:`.
 * @throws {DatabaseLockedError} when another process holds the folder of an embedded database.
 * @throws {DatabaseFolderError} when that folder is damaged, foreign, read-only, or on a full disk.
 * @throws {DatabaseUnreachableError} when a server does not answer, or does not let us in.
 */
export async function createDb(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const location = readDatabaseUrl(url)
  const { pool, health, close } =
    location.kind === 'embedded'
      ? await connectToEmbedded(location.folder, options)
      : await connectToServer(location, options)
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  keepContextsApart(prisma)
  return {
    prisma,
    pool,
    location,
    health,
    async close() {
      await prisma.$disconnect()
      await close()
    },
  }
}
