import type { Plugin } from 'graphql-yoga'
import type { Middleware } from '../routing/route.ts'

/** The origins whose pages may read answers: all of them, or those of a list. */
export type CorsOrigins = '*' | readonly string[]

/** The headers that a page of another origin may read. */
const EXPOSED =
  'Age, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Query-Cost, X-Request-Id, X-Warnings'

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

/** What a page of an origin may send, asked beforehand with OPTIONS; and what is answered at all. */
export function preflight(
  origins: CorsOrigins,
  origin: string | null | undefined,
  methods: string,
): Record<string, string> {
  const allowed = permission(origins, origin)
  if (!('Access-Control-Allow-Origin' in allowed)) return { Allow: methods }
  return {
    ...allowed,
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    // NOTE: the star does not stand for Authorization.
    'Access-Control-Allow-Headers': '*, Authorization',
    'Access-Control-Max-Age': '86400',
  }
}

/** The methods of GraphQL over HTTP. */
export const GRAPHQL_METHODS = 'GET, HEAD, POST, OPTIONS'

/** Lets pages of other origins read the answers: see docs/decisions/0006-open-to-every-origin.md. */
export function cors(origins: CorsOrigins): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method === 'OPTIONS') endResponse(new fetchAPI.Response(null, { status: 204 }))
    },
    onResponse({ request, response: { headers } }) {
      if (origins !== '*') headers.append('Vary', 'Origin')
      const origin = request.headers.get('origin')
      const given =
        request.method === 'OPTIONS'
          ? preflight(origins, origin, GRAPHQL_METHODS)
          : permission(origins, origin)
      for (const [name, value] of Object.entries(given)) headers.set(name, value)
    },
  }
}

/** The methods of an address that is only read. */
export const READING_METHODS = 'GET, HEAD, OPTIONS'

/** The same for an address that is only read and that no GraphQL server stands behind. */
export const openToOrigins =
  (origins: CorsOrigins): Middleware =>
  next =>
  (request, response) => {
    const { origin } = request.headers
    if (origins !== '*') response.appendHeader('Vary', 'Origin')
    if (request.method === 'OPTIONS') {
      response.writeHead(204, preflight(origins, origin, READING_METHODS)).end()
      return
    }
    response.setHeaders(new Map(Object.entries(permission(origins, origin))))
    return next(request, response)
  }
