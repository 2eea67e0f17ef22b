/** What `onRequest` is told before each attempt. `headers` may be added to. */
export interface RequestEvent {
  operation: string | undefined
  method: 'GET' | 'POST'
  url: string
  headers: Headers
  /** 1 for the first time a call is sent. */
  attempt: number
}

/** Limits that can be set for all calls and for a single one. */
export interface Limits {
  /** Milliseconds for one attempt, from sending to the last byte. Default 10,000; Infinity for none. */
  timeoutMs?: number
  /**
   * Milliseconds for the call as a whole: every attempt and every pause between them. Default 60,000; Infinity
   * for none.
   */
  deadlineMs?: number
  /** How often a query is sent again after a failure that may pass. Default 5. Mutations never are. */
  retries?: number
}

/** How to reach the API. Only `url` is needed. */
export interface ClientOptions extends Limits {
  /** The GraphQL address. In browsers it may be relative to the page. */
  url: string | URL
  /** Used in place of the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Response | Promise<Response>
  /** Headers of every request, or a function that is asked for them before each attempt. */
  headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>)
  /** Called before each attempt, for logs, metrics and trace headers. */
  onRequest?: (event: RequestEvent) => void
}

/** Options of a single call. */
export interface CallOptions extends Limits {
  /** Ends the call at once, wherever it is: waiting, sending or reading. */
  signal?: AbortSignal | undefined
}
