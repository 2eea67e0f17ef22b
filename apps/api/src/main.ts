import {
  createDb,
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  describeDatabase,
  migrate,
  readDatabaseUrl,
  withStatementTimeout,
} from '@scrutiny/db'
import { FactsError, load, SEED_FOLDER } from '@scrutiny/ingest'
import { pino } from 'pino'
import { createApi } from './api.ts'
import type { DataVersion } from './cache/data-version.ts'
import { followDataVersion } from './cache/follow-data-version.ts'
import { releaseOfCode } from './cache/release.ts'
import { createDataFiles } from './data/data-files.ts'
import { EnvError, readEnv } from './env.ts'
import { addressOf, ListenError, listen } from './listen.ts'
import { createHttpServer } from './server.ts'
import { readRegisteredDocuments } from './trusted/registry.ts'

/** Problems that the person at the keyboard can mend: told in their own words, without a stack. */
const TOLD_PLAINLY = [
  EnvError,
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  FactsError,
  ListenError,
]

const MEGABYTE = 1_000_000
/** How long a statement of the first load may run. */
const SEED_TIMEOUT_MS = 600_000

const step = (text: string) => console.log(`› ${text}`)

async function main(): Promise<void> {
  const env = readEnv(process.env)
  const log = pino({ level: env.LOG_LEVEL })

  const database = describeDatabase(readDatabaseUrl(env.DATABASE_URL))
  step(`Opening ${database}; an embedded one is made the first time, which takes a few seconds`)
  const db = await createDb(env.DATABASE_URL, { connections: env.DATABASE_CONNECTIONS })
  let version: DataVersion | undefined
  const stop = async (server?: ReturnType<typeof createHttpServer>) => {
    server?.closeAllConnections()
    server?.close()
    await version?.close()
    await db.close()
  }
  try {
    const migrations = await migrate(db)
    if (migrations.length > 0) step(`Brought the database to the schema: ${migrations.join(', ')}`)
    const { changed, counts } = await withStatementTimeout(SEED_TIMEOUT_MS, () => load(db, SEED_FOLDER))
    step(
      `${changed ? 'Loaded' : 'Holding'} ${counts.observations} figures of ${counts.indicators} indicators`,
    )

    version = await followDataVersion(db)
    const settings = {
      db,
      version,
      release: releaseOfCode(),
      defaultOrganisation: env.DEFAULT_ORGANISATION,
      corsOrigins: env.CORS_ORIGINS,
      sharedCacheSeconds: env.CDN_SECONDS,
      onError: (error: unknown, requestId: string) =>
        log.error({ err: error, requestId }, 'a request failed'),
    }
    const api = createApi({
      ...settings,
      cacheBytes: env.CACHE_MEGABYTES * MEGABYTE,
      limits: { cost: env.COST_LIMIT },
      trustedDocuments: {
        mode: env.TRUSTED_DOCUMENTS,
        documents: readRegisteredDocuments(),
        onUnregistered: document => log.warn(document, 'a document that is not registered'),
      },
    })
    const server = createHttpServer(
      { api, dataFiles: createDataFiles(settings), corsOrigins: env.CORS_ORIGINS },
      {
        basePath: env.BASE_PATH,
        keepAliveSeconds: env.KEEP_ALIVE_SECONDS,
        onError: error => log.error({ err: error }, 'a request failed'),
      },
    )
    const port = await listen(server, env.PORT, env.HOST)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(server))
    const address = addressOf(env.HOST, port, env.BASE_PATH)
    console.log(`
  Scrutiny is running. Press Ctrl+C to stop.

  Figures   ${address}/
  GraphiQL  ${address}/graphiql
  API       ${address}/graphql
  Tables    ${address}/data/observations.csv
`)
  } catch (error) {
    await stop()
    throw error
  }
}

try {
  await main()
} catch (error) {
  const plainly = TOLD_PLAINLY.some(kind => error instanceof kind)
  console.error(plainly ? (error as Error).message : error)
  process.exitCode = 1
}
