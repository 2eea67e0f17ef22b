import pg from 'pg'
import { statementContext } from './statement-context.ts'

type Release = (error?: Error | boolean) => void
type OnClient = (error: unknown, client?: pg.PoolClient, release?: Release) => void

/** A driver's pool in which nobody waits longer than the signal of the work they do. */
export class AbortablePool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(callback: OnClient): void
  override connect(callback?: OnClient): Promise<pg.PoolClient> | undefined {
    const client = this.#acquire()
    if (!callback) return client
    client.then(
      each => callback(undefined, each, each.release),
      error => callback(error),
    )
  }

  override query(...args: unknown[]): never {
    const answer = (super.query as (...rest: unknown[]) => Promise<unknown>)(...args)
    const { signal } = statementContext()
    return (signal ? untilAborted(signal, answer) : answer) as never
  }

  async #acquire(): Promise<pg.PoolClient> {
    const { signal } = statementContext()
    signal?.throwIfAborted()
    const acquired = super.connect()
    if (!signal) return acquired
    try {
      return await untilAborted(signal, acquired)
    } catch (error) {
      acquired.then(
        late => late.release(),
        () => {},
      )
      throw error
    }
  }
}

async function untilAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
