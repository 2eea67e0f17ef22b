import {
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  describeDatabase,
  readDatabaseUrl,
} from '@scrutiny/db'
import { FactsError, LoadError } from '@scrutiny/ingest'
import { EnvError, readEnv } from './env.ts'
import { ListenError } from './listen.ts'
import { type Program, startProgram } from './program.ts'

/** Errors that an operator can do something about: their message is printed, without a stack. */
const EXPECTED_ERRORS = [
  EnvError,
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  FactsError,
  LoadError,
  ListenError,
]

/** How long after everything was closed the process is ended, should something still hold it. */
const FORCED_EXIT_MS = 1_000

const step = (text: string) => console.log(`› ${text}`)

async function main(): Promise<void> {
  const env = readEnv(process.env)
  const database = describeDatabase(readDatabaseUrl(env.DATABASE_URL))
  step(`Opening ${database}; an embedded one is made the first time, which takes a few seconds`)
  const program = await startProgram(env, step)
  stopOnSignal(program)
  const { address } = program
  console.log(`
  Scrutiny is running. Press Ctrl+C to stop.

  Figures   ${address}/
  GraphiQL  ${address}/graphiql
  API       ${address}/graphql
  Tables    ${address}/data/observations.csv
`)
}

/** The first signal lets what is in flight be answered; a second one does not wait for that. */
function stopOnSignal(program: Program): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (stopping) process.exit(1)
      stopping = true
      await program.stop().catch(fail)
      setTimeout(() => process.exit(), FORCED_EXIT_MS).unref()
    })
  }
}

function fail(error: unknown): void {
  const isExpected = EXPECTED_ERRORS.some(kind => error instanceof kind)
  console.error(isExpected ? (error as Error).message : error)
  process.exitCode = 1
}

await main().catch(fail)
