import { withAbort } from '@scrutiny/db'
import type { Plugin } from 'graphql-yoga'
import type { DatabaseWatch } from '../health/database-watch.ts'
import { underSignal } from './request-signal.ts'

/**
 * Ends a request, and the statements that it waits for, at its deadline, when its client leaves, and when the
 * database turns sick.
 *
 * @param seconds how long a request may take
 */
export function deadline(seconds: number, database: DatabaseWatch): Plugin {
  const signals = new WeakMap<Request, AbortSignal>()
  return {
    onRequest({ request, requestHandler, setRequestHandler }) {
      setRequestHandler((...args) =>
        underSignal([request.signal, database.signal()], seconds, signal => {
          signals.set(request, signal)
          return withAbort(signal, async () => requestHandler(...args))
        }),
      )
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { request: Request }
      Object.assign(args, { signal: signals.get(request) })
    },
  }
}
