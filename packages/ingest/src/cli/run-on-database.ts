import { setTimeout as delay } from 'node:timers/promises'
import { createDb, type Database, DatabaseLockedError, migrate } from '@scrutiny/db'
import { type Command, isWriting } from '../commands/command.ts'
import { runCommand } from '../commands/run-command.ts'
import { askHolder } from '../control/ask-holder.ts'
import { LoadError } from '../load-error.ts'

/** How often it is tried whether a folder is free, or its holder listens. */
const RETRY_MS = 250

/** How long a statement may run: nobody waits for a load as one waits for an answer. */
const STATEMENT_TIMEOUT_MS = 600_000

const print = (line: string) => console.log(line)

/**
 * Runs a command on the database that a URL names; on an embedded one that another process serves, that process runs
 * it.
 *
 * @param waitSeconds how long to wait for a folder whose holder takes no commands
 */
export async function runOnDatabase(url: string, command: Command, waitSeconds: number): Promise<void> {
  const until = Date.now() + waitSeconds * 1000
  for (;;) {
    try {
      return await runHere(await createDb(url, { statementTimeoutMs: STATEMENT_TIMEOUT_MS }), command)
    } catch (error) {
      if (!(error instanceof DatabaseLockedError)) throw error
      if (await askHolder(error.folder, command, print)) return
      if (Date.now() >= until)
        throw new LoadError(`${error.message} It takes no commands; nothing was loaded.`)
    }
    await delay(RETRY_MS)
  }
}

async function runHere(database: Database, command: Command): Promise<void> {
  try {
    if (isWriting(command)) await migrate(database)
    await runCommand(database, command, print)
  } finally {
    // NOTE: an embedded database whose disk is full fails to close, too, and must not hide why.
    await database.close().catch(() => {})
  }
}
