import { Client, cacheExchange, fetchExchange, type ClientOptions as UrqlClientOptions } from '@urql/core'
import { addressOf, toMessage } from '../core/message.ts'
import type { ClientOptions } from '../core/options.ts'
import { send } from '../core/send.ts'

/** The SDK's own options, and the exchanges of urql if the usual two will not do. */
export interface UrqlOptions
  extends Omit<ClientOptions, 'url'>,
    Pick<Partial<UrqlClientOptions>, 'exchanges'> {
  url: string
}

/**
 * A urql client with the manners of this package: GET for short queries, retries with jitter,
 * `Retry-After`, time limits. Documents are cached by urql's document cache.
 *
 * A failure to reach the API is a `ScrutinyError` in `error.networkError`.
 */
export function createUrqlClient({
  exchanges = [cacheExchange, fetchExchange],
  ...options
}: UrqlOptions): Client {
  return new Client({
    url: options.url,
    exchanges,
    preferGetMethod: false, // What goes by GET is chosen below, by the rule of the SDK's own client.
    fetch: (_input, init = {}) => fetchPolitely(init, options),
  })
}

type Options = Omit<UrqlOptions, 'exchanges'>

async function fetchPolitely(
  { headers: own, body, signal }: RequestInit,
  options: Options,
): Promise<Response> {
  const { query, variables } = JSON.parse(String(body))
  const message = toMessage(addressOf(options), query, variables ?? {})
  const headers = Object.fromEntries(new Headers(own))
  delete headers['content-type']
  const { text, ...reply } = await send(
    { ...message, headers: { ...headers, ...message.headers } },
    options,
    {
      signal: signal ?? undefined,
    },
  )
  return new Response(text || null, reply)
}
