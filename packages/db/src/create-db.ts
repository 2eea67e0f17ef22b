import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'
import { serverConfig } from './connection-config.ts'
import { type EmbeddedServer, startEmbeddedServer } from './embedded/embedded-server.ts'
import { DatabaseUnreachableError } from './errors.ts'
import { type DatabaseLocation, readDatabaseUrl } from './location.ts'

/** The figures' database: Prisma for whole rows and relations, the pool for SQL written by hand. */
export interface Database {
  prisma: PrismaClient
  pool: pg.Pool
  location: DatabaseLocation
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Is told the text of every statement that is sent to the database. */
  onStatement?: (sql: string) => void
}

/** How long a statement may run before the server ends it. */
const STATEMENT_TIMEOUT_MS = 30_000
/** How long to wait for a free connection. */
const CONNECTION_TIMEOUT_MS = 10_000

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
  const embedded = location.kind === 'embedded' ? await startEmbeddedServer(location.folder) : undefined
  const pool = new pg.Pool({
    ...(location.kind === 'server' ? { ...serverConfig(location.url), max: 10 } : connectionTo(embedded)),
    Client: observedClient(options.onStatement),
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    options: '-c timezone=UTC',
  })
  // NOTE: an idle connection that breaks emits here; the next query opens a new one.
  pool.on('error', () => {})
  if (location.kind === 'server') await reach(pool, location)
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  return {
    prisma,
    pool,
    location,
    async close() {
      await prisma.$disconnect()
      await pool.end()
      await embedded?.stop()
    },
  }
}

async function reach(pool: pg.Pool, location: DatabaseLocation): Promise<void> {
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new DatabaseUnreachableError(location, error)
  }
}

// NOTE: one connection only. PGlite is one PostgreSQL session; two clients would share its unnamed statements.
function connectionTo(embedded: EmbeddedServer | undefined): pg.PoolConfig {
  return { host: embedded?.socketFolder ?? '', port: 5432, user: 'postgres', database: 'postgres', max: 1 }
}

function observedClient(onStatement: DatabaseOptions['onStatement']): typeof pg.Client {
  if (!onStatement) return pg.Client
  return class extends pg.Client {
    override query(...args: unknown[]): never {
      const [query] = args as [string | { text: string }]
      onStatement(typeof query === 'string' ? query : query.text)
      return (super.query as (...rest: unknown[]) => never)(...args)
    }
  } as typeof pg.Client
}
