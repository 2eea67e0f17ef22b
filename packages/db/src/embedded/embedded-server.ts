import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDataFolder } from './data-folder.ts'
import { DatabaseFolderError } from './folder-error.ts'
import { lockFolder } from './folder-lock.ts'
import { Supervisor } from './supervisor.ts'
import { WorkerStartError } from './worker-thread.ts'

/** A PostgreSQL in a thread of this process, reached by a Unix socket. */
export interface EmbeddedServer {
  /** The folder of the socket: what PostgreSQL clients call the host. */
  socketFolder: string
  /** Whether the thread listens; it does not for the second or so in which it is started again. */
  isUp(): boolean
  /** Ends the thread with whatever it is doing, and starts it again; what was committed stays. */
  restart(reason: string): Promise<void>
  /** Stops the thread and gives the folder back. */
  stop(): Promise<void>
}

/** The longest path of a Unix socket that every system allows. */
const LONGEST_SOCKET_PATH = 103
const SOCKET_NAME = '.s.PGSQL.5432'

/**
 * Starts PGlite on the data in a folder, which is made when it does not exist.
 * Only one process at a time may hold a folder: PGlite itself would let a second one destroy it.
 *
 * @throws {DatabaseLockedError} when a live process holds the folder.
 * @throws {DatabaseFolderError} when the folder holds something else, or can't be opened.
 */
export async function startEmbeddedServer(folder: string): Promise<EmbeddedServer> {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw DatabaseFolderError.from(folder, error)
  }
  const unlock = await lockFolder(folder)
  try {
    const data = prepareDataFolder(folder)
    const socketFolder = socketFolderFor(folder)
    const removeSocketFolder = removalOf(socketFolder, folder)
    const supervisor = new Supervisor(
      { dataFolder: data.path, socketFile: join(socketFolder, SOCKET_NAME) },
      text => process.emitWarning(text),
    )
    await supervisor.start().catch(error => {
      removeSocketFolder()
      throw folderError(folder, error)
    })
    data.opened()
    return {
      socketFolder,
      isUp: () => supervisor.isUp,
      restart: reason => supervisor.restart(reason),
      async stop() {
        await supervisor.stop()
        removeSocketFolder()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

function socketFolderFor(folder: string): string {
  const fits = join(folder, SOCKET_NAME).length <= LONGEST_SOCKET_PATH
  return fits ? folder : mkdtempSync(join(tmpdir(), 'scrutiny-'))
}

const removalOf = (socketFolder: string, folder: string) => () => {
  if (socketFolder !== folder) rmSync(socketFolder, { recursive: true, force: true })
}

function folderError(folder: string, error: unknown): unknown {
  return error instanceof WorkerStartError
    ? DatabaseFolderError.from(folder, error.cause, error.fatal)
    : error
}
