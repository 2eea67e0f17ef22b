import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { lockFolder } from './folder-lock.ts'

/** What the thread is told: where the data are, and the Unix socket to listen on. */
export interface WorkerData {
  dataFolder: string
  socketFile: string
}

/** A PostgreSQL in a thread of this process, reached by a Unix socket. */
export interface EmbeddedServer {
  /** The folder of the socket: what PostgreSQL clients call the host. */
  socketFolder: string
  /** Stops the thread and gives the folder back. */
  stop(): Promise<void>
}

/** What the thread says once it listens. */
export const READY = 'ready'

/** The longest path of a Unix socket that every system allows. */
const LONGEST_SOCKET_PATH = 103
const SOCKET_NAME = '.s.PGSQL.5432'
/** The file that says that a database was made to the end. */
const MADE = 'scrutiny.made'

/**
 * Starts PGlite on the data in a folder, which is made when it does not exist.
 * Only one process at a time may hold a folder: PGlite itself would let a second one destroy it.
 *
 * @throws {DatabaseLockedError} when a live process holds the folder.
 */
export async function startEmbeddedServer(folder: string): Promise<EmbeddedServer> {
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  const socketFolder = socketFolderFor(folder)
  const data: WorkerData = { dataFolder: join(folder, 'data'), socketFile: join(socketFolder, SOCKET_NAME) }

  let stopping = false
  let worker: Worker
  const start = async () => {
    rmSync(data.socketFile, { force: true })
    worker = await startWorker(data)
    worker.once('exit', () => {
      if (!stopping) void start()
    })
  }

  try {
    removeHalfMade(data.dataFolder)
    await start()
    writeFileSync(join(data.dataFolder, MADE), '')
  } catch (error) {
    unlock()
    throw error
  }
  return {
    socketFolder,
    async stop() {
      stopping = true
      await stopWorker(worker)
      rmSync(data.socketFile, { force: true })
      if (socketFolder !== folder) rmSync(socketFolder, { recursive: true, force: true })
      unlock()
    },
  }
}

/** A database whose making was cut off holds nothing yet, and nothing can open it. */
function removeHalfMade(dataFolder: string): void {
  if (existsSync(dataFolder) && !existsSync(join(dataFolder, MADE))) rmSync(dataFolder, { recursive: true })
}

function socketFolderFor(folder: string): string {
  const fits = join(folder, SOCKET_NAME).length <= LONGEST_SOCKET_PATH
  return fits ? folder : mkdtempSync(join(tmpdir(), 'scrutiny-'))
}

async function startWorker(workerData: WorkerData): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData })
  await new Promise<void>((resolve, reject) => {
    // NOTE: under `node --watch` a thread sends messages of Node's own, too.
    worker.on('message', message => {
      if (message === READY) resolve()
    })
    worker.once('error', reject)
  })
  worker.removeAllListeners('error')
  // NOTE: without a listener an error inside the thread would end the whole process; `exit` follows and restarts it.
  worker.on('error', error => process.emitWarning(`The embedded database stopped and starts again: ${error}`))
  return worker
}

async function stopWorker(worker: Worker): Promise<void> {
  const stopped = new Promise(resolve => worker.once('exit', resolve))
  worker.postMessage('stop')
  await stopped
}
