import type { ServerResponse } from 'node:http'

const PAGE_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

// NOTE: GraphiQL's editor writes its styles into the page, and carries its icon font inside its style sheet.
const GRAPHIQL_POLICY = [
  PAGE_POLICY,
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ')

/** What the browser may do with a page of ours: nothing comes from, or goes to, anywhere else. */
export function securityHeaders(response: ServerResponse, path: string): void {
  response.setHeader(
    'Content-Security-Policy',
    path.endsWith('graphiql.html') ? GRAPHIQL_POLICY : PAGE_POLICY,
  )
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
}
