import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers a request. What it throws is answered with status 500 and logged. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Does something before or after a handler, or answers instead of it. */
export type Middleware = (next: Handler) => Handler

/** Who answers at an address. */
export interface Route {
  /** `/health`; `:name` stands for one part of the path, a `*` at the end for everything below: `/data/*`. */
  path: string
  /** The methods that it answers; HEAD comes with GET. Left out, the handler deals with each method itself. */
  methods?: readonly string[]
  /** Whether capitals and a slash at the end make no difference, as in the router of the web client. */
  loose?: boolean
  handle: Handler
}

/** Wraps a handler in middleware; the first one of the list meets a request first. */
export const throughAll = (middleware: readonly Middleware[], handler: Handler): Handler =>
  middleware.reduceRight((next, wrap) => wrap(next), handler)
