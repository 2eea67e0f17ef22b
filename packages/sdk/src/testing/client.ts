import { type Client, createClient } from '../client.ts'
import type { ClientOptions } from '../core/options.ts'
import { type FixtureOptions, fixtureFetch } from './fixture-fetch.ts'

/**
 * The client itself, answered from a recorded report: ready operations and documents of your own alike.
 *
 * A field or an argument that the recording has no answer to is an error of code `NOT_IN_FIXTURE`,
 * never an answer to another question. Lists keep the order of the recording.
 *
 * @example
 * const client = createTestClient()
 * const { indicator } = await client.indicator({ code: 'ehcp-issued-within-20-weeks' })
 *
 * @example
 * // How does my page look when the API is down?
 * const client = createTestClient({ retries: 0, intercept: () => new Response(null, { status: 503 }) })
 */
export function createTestClient(
  options: FixtureOptions & Partial<Omit<ClientOptions, 'fetch'>> = {},
): Client {
  return createClient({ url: 'https://scrutiny.invalid/graphql', ...options, fetch: fixtureFetch(options) })
}
