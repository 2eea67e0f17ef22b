import type { ServerResponse } from 'node:http'

const policy = (directives: Record<string, string>) =>
  Object.entries({
    'default-src': "'self'",
    'img-src': "'self' data:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'self'",
    ...directives,
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

const PAGES = policy({})
// NOTE: the editor writes its styles into the page.
const GRAPHIQL = policy({ 'style-src': "'self' 'unsafe-inline'" })
const EMBEDDED_CHARTS = policy({ 'frame-ancestors': '*' })

/** Says what the browser may do with a page of ours: nothing comes from, or goes to, anywhere else. */
export function setSecurityHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Content-Security-Policy', policyOf(path))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
}

function policyOf(path: string): string {
  if (path === '/graphiql') return GRAPHIQL
  return path.startsWith('/embed/') ? EMBEDDED_CHARTS : PAGES
}
