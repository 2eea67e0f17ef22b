import { AsyncLocalStorage } from 'node:async_hooks'
import type { Plugin } from 'graphql-yoga'

const current = new AsyncLocalStorage<string>()

/** The id of the request that is being answered. */
export const currentRequestId = (): string => current.getStore() ?? crypto.randomUUID()

/** Gives each request an id, by which its errors are found in the log, and says it in the header X-Request-Id. */
export const requestId = (): Plugin => ({
  onRequest({ requestHandler, setRequestHandler }) {
    const id = crypto.randomUUID()
    setRequestHandler((...args) => current.run(id, () => requestHandler(...args)))
  },
  onResponse({ response }) {
    response.headers.set('X-Request-Id', currentRequestId())
  },
})
