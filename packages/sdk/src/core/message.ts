import { compact, isQuery, nameOf } from './document.ts'
import type { ClientOptions } from './options.ts'
import type { Message } from './send.ts'

/** Addresses up to this length pass through every server and CDN in common use. */
const longestAddress = 4_000

// NOTE: an API that is told of application/json by name answers a refused document with status 200.
const accept = 'application/graphql-response+json, */*;q=0.5'

/** The API's address; in browsers it may be relative to the page. @throws TypeError when it is none. */
export const addressOf = ({ url }: ClientOptions): URL => new URL(url, globalThis.location?.href)

/** Puts a call into words: GET while the address stays short, so that caches on the way can answer. */
export function toMessage(address: URL, document: string, variables: object): Message {
  const query = compact(document)
  const repeatable = isQuery(query)
  const message = { operation: nameOf(query), repeatable }
  const url = new URL(address)
  url.searchParams.set('query', query)
  const json = JSON.stringify(variables)
  if (json !== '{}') url.searchParams.set('variables', json)
  return repeatable && url.href.length <= longestAddress
    ? { ...message, method: 'GET', url: url.href, headers: { accept } }
    : {
        ...message,
        method: 'POST',
        url: address.href,
        headers: { accept, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }
}
