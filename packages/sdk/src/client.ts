import { type Methods, methodsOf } from '../generated/methods.ts'
import { type CoreClient, createClient as createCoreClient } from './core/client.ts'
import type { ClientOptions } from './core/options.ts'

/** A client with the ready operations as methods. */
export interface Client extends CoreClient, Methods {}

/**
 * Makes a client for one API.
 *
 * @example
 * const client = createClient({ url: 'https://figures.example.gov.uk/graphql' })
 * const { indicator } = await client.indicator({ code: 'ehcp-issued-within-20-weeks' })
 *
 * @throws TypeError when `url` is no address
 */
export function createClient(options: ClientOptions): Client {
  const core = createCoreClient(options)
  return { ...core, ...methodsOf(core) }
}
