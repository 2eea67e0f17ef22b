import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What the thread is told: where the data are, and the Unix socket to listen on. */
export interface WorkerData {
  dataFolder: string
  socketFile: string
}

/** What the thread says: that it listens, or why it can't. */
export type WorkerMessage =
  | { kind: 'ready' }
  | {
      kind: 'failed'
      error: { code: string | undefined; errno: number | undefined; message: string }
      /** PostgreSQL's own last word. */
      fatal: string | undefined
    }

/** The thread could not open the database. */
export class WorkerStartError extends Error {
  override name = 'WorkerStartError'
  /** PostgreSQL's own last word. */
  readonly fatal: string | undefined

  constructor(cause: unknown, fatal?: string) {
    super((cause as Error).message, { cause })
    this.fatal = fatal
  }
}

/** How long a thread may take to close its database before it is ended. */
const STOP_MS = 3_000

/**
 * Starts the thread, and waits until it listens.
 *
 * @throws {WorkerStartError} when it ends, or says that it can't.
 */
export async function startWorker(workerData: WorkerData): Promise<Worker> {
  // NOTE: what an aborting WebAssembly prints is a dump for its makers, so it is kept off our own output.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const started = Promise.withResolvers<void>()
  // NOTE: under `node --watch` a thread sends messages of Node's own, too.
  worker.on('message', (message: Partial<WorkerMessage>) => {
    if (message.kind === 'ready') started.resolve()
    if (message.kind === 'failed') started.reject(new WorkerStartError(message.error, message.fatal))
  })
  // NOTE: without a listener an error inside the thread would end the whole process.
  worker.on('error', error => started.reject(new WorkerStartError(error)))
  worker.once('exit', code =>
    started.reject(new WorkerStartError(new Error(`the thread ended with code ${code}`))),
  )
  try {
    await started.promise
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return worker
}

/** Closes the database of a thread and ends it; at once when it does not listen any more. */
export async function stopWorker(worker: Worker): Promise<void> {
  const ended = once(worker, 'exit')
  worker.postMessage('stop')
  const tooLong = setTimeout(() => void worker.terminate(), STOP_MS)
  await ended
  clearTimeout(tooLong)
}
