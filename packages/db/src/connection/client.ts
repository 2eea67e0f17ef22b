import pg from 'pg'
import { DatabaseUnavailableError } from '../errors.ts'
import { cancel } from './cancel.ts'
import type { BeginStatement } from './connection.ts'
import { deadline } from './deadline.ts'
import { statementContext } from './statement-context.ts'

/** What a connection does about its statements. */
export interface StatementRules {
  /** Is told the text of every statement. */
  onStatement: ((sql: string) => void) | undefined
  /** The same; what it gives back is called when the statement has ended. */
  beginStatement: BeginStatement | undefined
  /** How long to wait for the end of a statement before the connection is given up. */
  answerTimeoutMs: number
  /** How much longer than a statement's timeout that is. */
  graceMs: number
  /** Whether the other end understands a request to cancel. */
  cancels: boolean
  /** Is told that a statement did not end in time. */
  onHang(): void
}

/** What ends a transaction is sent in any case, since the connection goes back to the pool after it. */
const ENDS_TRANSACTION = /^\s*(?:commit|rollback)\b/i

type Callback = (error: unknown, result?: unknown) => void

/** A driver's client whose statements have a deadline, and end with the signal of the work that they belong to. */
export function clientWith(rules: StatementRules): typeof pg.Client {
  return class extends pg.Client {
    override query(...args: unknown[]): never {
      const callback = args.at(-1)
      if (typeof callback !== 'function') return this.#send(args) as never
      this.#send(args.slice(0, -1)).then(
        result => (callback as Callback)(undefined, result),
        error => (callback as Callback)(error),
      )
      return undefined as never
    }

    async #send(args: unknown[]): Promise<unknown> {
      const [query] = args as [string | { text: string }]
      const text = typeof query === 'string' ? query : query.text
      const { signal, statementTimeoutMs } = statementContext()
      const abortable = signal && !ENDS_TRANSACTION.test(text) ? signal : undefined
      abortable?.throwIfAborted()
      rules.onStatement?.(text)
      const end = rules.beginStatement?.(text)

      const timeout =
        statementTimeoutMs === undefined ? rules.answerTimeoutMs : statementTimeoutMs + rules.graceMs
      const hung = deadline(timeout, () => {
        this.#destroy(new DatabaseUnavailableError(`a statement did not end within ${timeout} ms`))
        rules.onHang()
      })
      let cancelled: Promise<void> | undefined
      const abort = () => {
        cancelled = this.#cancel()
      }
      if (rules.cancels) abortable?.addEventListener('abort', abort, { once: true })
      try {
        const result = await (super.query as (...rest: unknown[]) => Promise<unknown>)(...args)
        end?.()
        return result
      } catch (error) {
        end?.(error)
        throw cancelled ? abortable?.reason : error
      } finally {
        hung.clear()
        abortable?.removeEventListener('abort', abort)
        await cancelled
      }
    }

    async #cancel(): Promise<void> {
      if (!(await cancel(this)))
        this.#destroy(new DatabaseUnavailableError('a statement could not be cancelled'))
    }

    #destroy(error: Error): void {
      const { stream } = (this as unknown as { connection: { stream: { destroy(error: Error): void } } })
        .connection
      stream.destroy(error)
    }
  } as typeof pg.Client
}
