import type { Plugin } from 'graphql-yoga'

/** The origins whose pages may read answers: all of them, or those of a list. */
export type CorsOrigins = '*' | readonly string[]

const ALLOWED = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '86400',
}
const EXPOSED = 'ETag, Link, X-Query-Cost, X-Request-Id, X-Warnings'

/**
 * Lets pages of other origins read the answers, never with credentials: see docs/decisions/0006.
 * A page of an origin that is not allowed gets no permission at all, rather than the origin "null".
 */
export function cors(origins: CorsOrigins): Plugin {
  const permission = (origin: string | null) => {
    if (origins === '*') return '*'
    return origin !== null && origins.includes(origin) ? origin : undefined
  }
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method === 'OPTIONS') endResponse(new fetchAPI.Response(null, { status: 204 }))
    },
    onResponse({ request, response: { headers } }) {
      if (origins !== '*') headers.append('Vary', 'Origin')
      const allowed = permission(request.headers.get('origin'))
      if (!allowed) return
      headers.set('Access-Control-Allow-Origin', allowed)
      headers.set('Access-Control-Expose-Headers', EXPOSED)
      if (request.method !== 'OPTIONS') return
      for (const [name, value] of Object.entries(ALLOWED)) headers.set(name, value)
    },
  }
}
