import { ScrutinyError } from './error.ts'
import { limited } from './limited.ts'
import type { CallOptions, ClientOptions } from './options.ts'

/** What goes over the wire, the same for every attempt. */
export interface Message {
  operation: string | undefined
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string
  /** True when sending it twice does no harm. */
  repeatable: boolean
}

/** An answer that arrived whole, whatever its status. */
export interface Reply {
  status: number
  headers: Headers
  text: string
  attempts: number
}

/** Statuses of failures that may pass. */
export const passing: readonly number[] = [429, 502, 503, 504]
const firstPause = 200
const longestPause = 5_000

/**
 * Sends a message and keeps at it: a failure that may pass is followed by another attempt after a
 * pause of random length (full jitter, doubling up to five seconds) on top of what `Retry-After` asks.
 *
 * @returns the last reply, which may still be a failure by its status
 * @throws ScrutinyError of kind network, timeout or aborted
 */
export async function send(message: Message, client: ClientOptions, call: CallOptions = {}): Promise<Reply> {
  const { timeoutMs = 10_000, deadlineMs = 60_000, retries = 5, signal } = { ...client, ...call }
  const { operation, repeatable } = message
  const end = performance.now() + deadlineMs

  for (let attempts = 1; ; attempts++) {
    const fail = (kind: 'network' | 'timeout' | 'aborted', ...codes: string[]) =>
      new ScrutinyError(kind, { operation, codes, attempts, retryable: repeatable && kind !== 'aborted' })
    let reply: Reply | undefined
    let error: unknown
    try {
      const left = Math.min(timeoutMs, end - performance.now())
      reply = await limited(own => exchange(message, client, attempts, own, fail), left, signal, fail)
    } catch (caught) {
      error = caught
    }
    const again = reply ? passing.includes(reply.status) : error instanceof ScrutinyError && error.retryable
    const asked = reply ? retryAfter(reply.headers) : 0
    const pause = asked + Math.random() * Math.min(longestPause, firstPause * 2 ** (attempts - 1))
    if (!again || !repeatable || attempts > retries || performance.now() + pause >= end) {
      if (reply) return reply
      throw error
    }
    await limited(() => new Promise(() => {}), pause, signal, fail).catch((over: ScrutinyError) => {
      if (over.kind === 'aborted') throw over
    })
  }
}

async function exchange(
  { operation, method, url, headers: own, body }: Message,
  { fetch: given, headers: asked, onRequest }: ClientOptions,
  attempts: number,
  signal: AbortSignal,
  fail: (kind: 'network', ...codes: string[]) => ScrutinyError,
): Promise<Reply> {
  const headers = new Headers(own)
  const more = typeof asked === 'function' ? await asked() : asked
  for (const name in more) headers.set(name, more[name] as string)
  onRequest?.({ operation, method, url, headers, attempt: attempts })
  try {
    const response = await (given ?? fetch)(url, {
      method,
      headers,
      signal,
      ...(body !== undefined && { body }),
    })
    return { status: response.status, headers: response.headers, text: await response.text(), attempts }
  } catch (error) {
    const { cause, code } = (error ?? {}) as { cause?: { code?: string } | null; code?: string | number }
    const known = cause?.code ?? code
    throw typeof known === 'string' ? fail('network', known) : fail('network')
  }
}

/** Milliseconds that the API asks to wait, given in seconds or as a date. */
function retryAfter(headers: Headers): number {
  const text = headers.get('retry-after') ?? ''
  const ms = Number(text) * 1000
  return Math.max(0, Number.isNaN(ms) ? Date.parse(text) - Date.now() || 0 : ms)
}
