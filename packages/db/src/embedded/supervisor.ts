import { rmSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { startWorker, stopWorker, type WorkerData } from './worker-thread.ts'

/** How long to wait before a thread that keeps ending is started again: doubled each time, up to the maximum. */
const FIRST_WAIT_MS = 100
const MAXIMUM_WAIT_MS = 30_000
/** A thread that lived as long as this is not counted among those that keep ending. */
const SETTLED_MS = 60_000

/** Keeps the thread of an embedded database alive. */
export class Supervisor {
  readonly #data: WorkerData
  readonly #warn: (text: string) => void
  readonly #stopping = new AbortController()
  #worker: Worker | undefined
  #restarts = Promise.resolve()
  #failures = 0

  constructor(data: WorkerData, warn: (text: string) => void) {
    this.#data = data
    this.#warn = warn
  }

  /** Whether the thread listens. */
  get isUp(): boolean {
    return this.#worker !== undefined
  }

  /**
   * Starts the thread for the first time; afterwards it is started again whenever it ends.
   *
   * @throws {WorkerStartError} when it can't be started.
   */
  async start(): Promise<void> {
    const startedAt = Date.now()
    // NOTE: the socket of a thread that was ended is still there, and nothing could listen on it.
    rmSync(this.#data.socketFile, { force: true })
    const worker = await startWorker(this.#data)
    this.#worker = worker
    worker.once('exit', () => {
      this.#worker = undefined
      if (this.#stopping.signal.aborted) return
      if (Date.now() - startedAt > SETTLED_MS) this.#failures = 0
      this.#restarts = this.#startAgain()
    })
  }

  /** Ends the thread with whatever it is doing; what was committed stays. It starts again by itself. */
  async restart(reason: string): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    this.#warn(`The embedded database is started again: ${reason}.`)
    await worker.terminate()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#restarts
    if (this.#worker) await stopWorker(this.#worker)
    rmSync(this.#data.socketFile, { force: true })
  }

  async #startAgain(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      try {
        if (this.#failures > 0) {
          const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#failures, MAXIMUM_WAIT_MS)
          await delay(wait, undefined, { signal })
        }
        this.#failures += 1
        return await this.start()
      } catch (error) {
        if (!signal.aborted)
          this.#warn(`The embedded database can't start again yet: ${(error as Error).message}.`)
      }
    }
  }
}
