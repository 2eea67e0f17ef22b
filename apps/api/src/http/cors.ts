import type { Plugin } from 'graphql-yoga'

/** The origins whose pages may read answers: all of them, or those of a list. */
export type CorsOrigins = '*' | readonly string[]

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '86400',
}
const EXPOSED = 'ETag, Link, X-Query-Cost, X-Request-Id, X-Warnings'

/**
 * What a page of an origin may do with an answer: read it, never with credentials. A page of an origin that is not
 * allowed gets no permission at all, rather than one for the origin "null".
 */
export function permission(origins: CorsOrigins, origin: string | null | undefined): Record<string, string> {
  const isAllowed = origins === '*' || (origin && origins.includes(origin))
  if (!isAllowed) return {}
  return {
    'Access-Control-Allow-Origin': origins === '*' ? '*' : `${origin}`,
    'Access-Control-Expose-Headers': EXPOSED,
  }
}

/** Lets pages of other origins read the answers: see docs/decisions/0006-open-to-every-origin.md. */
export function cors(origins: CorsOrigins): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method === 'OPTIONS') endResponse(new fetchAPI.Response(null, { status: 204 }))
    },
    onResponse({ request, response: { headers } }) {
      if (origins !== '*') headers.append('Vary', 'Origin')
      const allowed = permission(origins, request.headers.get('origin'))
      const isPreflight = request.method === 'OPTIONS' && 'Access-Control-Allow-Origin' in allowed
      const given: Record<string, string> = { ...allowed, ...(isPreflight && PREFLIGHT) }
      for (const [name, value] of Object.entries(given)) headers.set(name, value)
    },
  }
}
