import { createDb, migrate, watchHealth } from '@scrutiny/db'
import { seedIfEmpty, serveControl } from '@scrutiny/ingest'
import { createApi } from './api.ts'
import { followDataVersion } from './cache/follow-data-version.ts'
import { releaseOfCode } from './cache/release.ts'
import { createDataFiles } from './data/data-files.ts'
import { checkDefaultOrganisation } from './default-organisation.ts'
import type { Env } from './env.ts'
import { readinessOf } from './health/readiness.ts'
import { describeHoldings } from './holdings.ts'
import { drainOf } from './lifecycle/drain.ts'
import { addressOf, listen } from './listen.ts'
import { clientLimitsOf, startObserving } from './observing.ts'
import { createHttpServer } from './server.ts'
import { readRegisteredDocuments } from './trusted/registry.ts'

const MEGABYTE = 1_000_000

/** The program while it runs. */
export interface Program {
  /** Where a browser on this machine finds it. */
  address: string
  /** Answers what is in flight, for as long as that may take, and then closes everything. */
  stop(): Promise<void>
}

type Step = (text: string) => void

/**
 * Opens the database, brings it to the schema and serves everything on one port. What it has opened is closed again
 * when a later step fails.
 *
 * @param step is told of each step, in words for the person who started it
 */
export async function startProgram(env: Env, step: Step): Promise<Program> {
  const opened = new AsyncDisposableStack()
  try {
    return await start(env, step, opened)
  } catch (error) {
    await opened.disposeAsync()
    throw error
  }
}

async function start(env: Env, step: Step, opened: AsyncDisposableStack): Promise<Program> {
  const release = releaseOfCode()
  const observing = opened.adopt(await startObserving(env, release), observing => observing.close())
  const { log, onError } = observing

  const db = opened.adopt(
    await createDb(env.DATABASE_URL, {
      connections: env.DATABASE_CONNECTIONS,
      beginStatement: observing.beginStatement,
    }),
    db => db.close(),
  )
  const migrations = await migrate(db)
  if (migrations.length > 0) step(`Brought the database to the schema: ${migrations.join(', ')}`)
  if (await seedIfEmpty(db)) step('Nothing was ever loaded, so the figures that come with Scrutiny were')
  step(await describeHoldings(db))
  const onLoadError = (error: unknown) => log.error({ err: error }, 'a load by command failed')
  opened.adopt(await serveControl(db, onLoadError), control => control.close())

  await checkDefaultOrganisation(db, env.DEFAULT_ORGANISATION)

  const database = opened.adopt(watchHealth(db), watch => watch.stop())
  const version = opened.adopt(await followDataVersion(db), version => version.close())
  const settings = {
    db,
    database,
    version,
    release,
    deadlineSeconds: env.REQUEST_SECONDS,
    staleSeconds: env.STALE_SECONDS,
    defaultOrganisation: env.DEFAULT_ORGANISATION,
    corsOrigins: env.CORS_ORIGINS,
    sharedCacheSeconds: env.CDN_SECONDS,
    onError,
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
    plugins: observing.plugins,
  })
  const clientLimits = opened.adopt(clientLimitsOf(env, log), limits => limits.budget?.close())
  const { metrics, observers } = observing.ofServer(db, () => database.isWell())
  const server = createHttpServer(
    {
      api,
      dataFiles: createDataFiles(settings),
      readiness: () => readinessOf({ ...settings, isDraining: () => drain.isDraining() }),
      corsOrigins: env.CORS_ORIGINS,
      clientLimits,
      metrics,
    },
    {
      basePath: env.BASE_PATH,
      keepAliveSeconds: env.KEEP_ALIVE_SECONDS,
      trustedProxies: env.TRUST_PROXY,
      observers,
      onError,
    },
  )
  const drain = drainOf(server)
  const port = await listen(server, env.PORT, env.HOST)

  return {
    address: addressOf(env.HOST, port, env.BASE_PATH),
    async stop() {
      const cut = await drain.drain(env.SHUTDOWN_SECONDS * 1_000)
      if (cut > 0) log.warn({ cut }, 'requests were cut, since they took longer than SHUTDOWN_SECONDS')
      await opened.disposeAsync()
    },
  }
}
