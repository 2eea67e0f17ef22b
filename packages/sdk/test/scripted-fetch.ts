import type { ClientOptions } from '../src/index.ts'

/** What one attempt meets: an answer, a thrown error, or a function of the request. */
export type Step = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>)

/** A request as it was sent. */
export interface Sent {
  url: URL
  method: string
  headers: Headers
  body: { query: string; variables: Record<string, unknown> } | undefined
  at: number
}

/** A `fetch` that meets one step after another (the last again and again), and the list of what was sent. */
export function scriptedFetch(...steps: Step[]) {
  const sent: Sent[] = []
  const fetch: NonNullable<ClientOptions['fetch']> = async (url, init) => {
    sent.push({
      url: new URL(url),
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: init.body ? JSON.parse(String(init.body)) : undefined,
      at: performance.now(),
    })
    const step = steps[Math.min(sent.length, steps.length) - 1]
    if (step instanceof Error) throw step
    return typeof step === 'function' ? step(url, init) : (step as Response).clone()
  }
  return { fetch, sent }
}

/** A GraphQL answer. */
export const answer = (body: object, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/graphql-response+json', ...headers },
  })

/** A failure of whatever stands before the API. */
export const failure = (status: number, headers: Record<string, string> = {}) =>
  new Response('<h1>Sorry</h1>', { status, headers })

/** A network failure as Node reports it. */
export const reset = () => new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })

/** A server that never answers, and does not even heed the signal. */
export const silence = () => new Promise<Response>(() => {})
