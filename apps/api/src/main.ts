import { createDb, DatabaseLockedError, migrate } from '@scrutiny/db'
import { FactsError, load, SEED_FOLDER } from '@scrutiny/ingest'
import { pino } from 'pino'
import { createApi } from './api.ts'
import { EnvError, readEnv } from './env.ts'
import { createHttpServer, ListenError, listen } from './server.ts'

/** Problems that the person at the keyboard can mend: told in their own words, without a stack. */
const TOLD_PLAINLY = [EnvError, DatabaseLockedError, FactsError, ListenError]

const step = (text: string) => console.log(`› ${text}`)

async function main(): Promise<void> {
  const env = readEnv(process.env)
  const log = pino({ level: env.LOG_LEVEL })

  step(
    `Opening the database ${env.DATABASE_URL.replace(/:[^:@/]*@/, ':***@')}; the first time it is made, which takes a few seconds`,
  )
  const db = await createDb(env.DATABASE_URL)
  const stop = async (server?: ReturnType<typeof createHttpServer>) => {
    server?.closeAllConnections()
    server?.close()
    await db.close()
  }
  try {
    const migrations = await migrate(db)
    if (migrations.length > 0) step(`Brought the database to the schema: ${migrations.join(', ')}`)
    const { changed, counts } = await load(db, SEED_FOLDER)
    step(
      `${changed ? 'Loaded' : 'Holding'} ${counts.observations} figures of ${counts.indicators} indicators`,
    )

    const api = createApi({
      db,
      defaultOrganisation: env.DEFAULT_ORGANISATION,
      onError: (error, requestId) => log.error({ err: error, requestId }, 'a request failed'),
    })
    const server = createHttpServer(api)
    const port = await listen(server, env.PORT, env.HOST)
    const address = `http://${env.HOST}:${port}`
    console.log(`
  Scrutiny is running. Press Ctrl+C to stop.

  Figures   ${address}/
  GraphiQL  ${address}/graphiql
  API       ${address}/graphql
`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(server))
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
