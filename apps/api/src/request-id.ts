import { AsyncLocalStorage } from 'node:async_hooks'
import type { Plugin } from 'graphql-yoga'

const current = new AsyncLocalStorage<string>()

/** The id of the request that is being answered. */
export const currentRequestId = (): string => current.getStore() ?? crypto.randomUUID()

/** Answers a request under its id. */
export const withRequestId = <Result>(id: string, answer: () => Result): Result => current.run(id, answer)

/** Gives each request an id, by which its errors are found in the log, and says it in the header X-Request-Id. */
export function requestId(): Plugin {
  const ids = new WeakMap<Request, string>()
  return {
    onRequest({ request, requestHandler, setRequestHandler }) {
      const id = crypto.randomUUID()
      ids.set(request, id)
      setRequestHandler((...args) => withRequestId(id, () => requestHandler(...args)))
    },
    // NOTE: the answer is finished outside the handler, where the current id is gone.
    onResponse({ request, response }) {
      const id = ids.get(request)
      if (id) response.headers.set('X-Request-Id', id)
    },
  }
}
