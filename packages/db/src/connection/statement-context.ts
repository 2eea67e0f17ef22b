import { AsyncLocalStorage } from 'node:async_hooks'

/** What holds for each statement that is sent inside a piece of work. */
export interface StatementContext {
  signal?: AbortSignal
  statementTimeoutMs?: number
}

const storage = new AsyncLocalStorage<StatementContext>()

const OUTSIDE: StatementContext = {}

/** What holds for a statement that is sent here and now; the same object for the same piece of work. */
export const statementContext = (): StatementContext => storage.getStore() ?? OUTSIDE

/** Runs something with what held for statements elsewhere. */
export const inStatementContext = <Result>(context: StatementContext, run: () => Result): Result =>
  storage.run(context, run)

/**
 * Ends the SQL of `run` when `signal` aborts, whether the pool or Prisma sends it: what waits for a connection waits no
 * longer, what runs on a server is cancelled there, and nothing more is sent. The callers get the signal's reason.
 * The embedded database can't cancel a statement; there only the wait for it ends.
 */
export function withAbort<Result>(signal: AbortSignal, run: () => Result): Result {
  const outer = statementContext()
  const both = outer.signal ? AbortSignal.any([outer.signal, signal]) : signal
  return storage.run({ ...outer, signal: both }, () => started(run()))
}

/**
 * Lets each statement of `run` take longer (or less long) than the database's own statement timeout. A server ends
 * statements by itself, too: there a transaction has to say `set local statement_timeout` as well.
 *
 * @param milliseconds for one statement.
 */
export function withStatementTimeout<Result>(milliseconds: number, run: () => Result): Result {
  return storage.run({ ...statementContext(), statementTimeoutMs: milliseconds }, () => started(run()))
}

// NOTE: a promise of Prisma's sends its statement only when somebody waits for it, which has to happen in here.
function started<Result>(result: Result): Result {
  const { then } = (result ?? {}) as Partial<PromiseLike<unknown>>
  if (typeof then !== 'function') return result
  return new Promise((resolve, reject) => then.call(result, resolve, reject)) as Result
}
