import pg from 'pg'
import { DatabaseUnavailableError, firstLine } from '../errors.ts'
import type { Health } from './connection.ts'
import { deadline } from './deadline.ts'
import { serverConfig } from './server-config.ts'

/** The sign of life of a server, on a connection of its own, so that a full pool does not look like an outage. */
export class ServerHealth implements Health {
  readonly #url: string
  #client: pg.Client | undefined
  #closed = false

  constructor(url: string) {
    this.#url = url
  }

  async check(timeoutMs = 1_000): Promise<void> {
    const late = Promise.withResolvers<never>()
    const limit = deadline(timeoutMs, () => late.reject(new Error(`no answer within ${timeoutMs} ms`)))
    try {
      await Promise.race([this.#ping(), late.promise])
    } catch (error) {
      this.#discard()
      throw new DatabaseUnavailableError(firstLine(error), error)
    } finally {
      limit.clear()
    }
  }

  /** Lets go of the connection at once, also of one whose server hangs. */
  close(): void {
    this.#closed = true
    this.#discard()
  }

  async #ping(): Promise<void> {
    if (!this.#client) {
      const client = new pg.Client({ ...serverConfig(this.#url), connectionTimeoutMillis: 0 })
      client.on('error', () => {})
      this.#client = client
      await client.connect()
    }
    await this.#client?.query('select 1')
    if (this.#closed) this.#discard()
  }

  #discard(): void {
    const client = this.#client as (pg.Client & { connection: { stream: { destroy(): void } } }) | undefined
    this.#client = undefined
    client?.connection.stream.destroy()
  }
}
