import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { GIVE_UP_MS } from './bounds.ts'

/** What came back: an answer, or why there is none. */
export interface Answer {
  /** The HTTP status; 0 when there was no whole answer. */
  status: number
  headers: IncomingHttpHeaders
  body: string
  ms: number
  /** When, in milliseconds of `performance.now()`. */
  at: number
}

export interface AskOptions {
  /** Posts this as JSON; left out, it is a GET. */
  json?: unknown
  agent?: Agent | false
  signal?: AbortSignal
  /** Is told when the whole request is on its way. */
  onSent?: () => void
}

/** Sends one request. It never rejects: a line that is cut is an answer of status 0. */
export function send(url: string, { json, agent = false, signal, onSent }: AskOptions = {}): Promise<Answer> {
  const start = performance.now()
  return new Promise(resolve => {
    const end = (status: number, headers: IncomingHttpHeaders, body: string) =>
      resolve({ status, headers, body, ms: performance.now() - start, at: performance.now() })
    const fail = (error: NodeJS.ErrnoException) => end(0, {}, error.code ?? error.message)
    const sent = request(
      url,
      {
        agent,
        method: json === undefined ? 'GET' : 'POST',
        headers: { Accept: 'application/graphql-response+json', 'Content-Type': 'application/json' },
        signal: signal ?? AbortSignal.timeout(GIVE_UP_MS),
      },
      response => {
        let body = ''
        response.setEncoding('utf8')
        response.on('data', text => {
          body += text
        })
        response.on('error', fail)
        response.on('end', () => {
          if (response.complete) end(response.statusCode ?? 0, response.headers, body)
        })
      },
    )
    sent.on('error', fail)
    if (onSent) sent.on('finish', onSent)
    sent.end(json === undefined ? undefined : JSON.stringify(json))
  })
}

/** Asks the API. */
export const ask = (
  address: string,
  query: string,
  options: Omit<AskOptions, 'json'> = {},
): Promise<Answer> => send(`${address}/graphql`, { ...options, json: { query } })

/** Asks for a page or a table. */
export const get = (address: string, path: string, options: AskOptions = {}): Promise<Answer> =>
  send(`${address}${path}`, options)

/** A pool of connections that are kept, as a busy client has one. */
export const keptConnections = (count: number): Agent => new Agent({ keepAlive: true, maxSockets: count })
