import type { ServerResponse } from 'node:http'
import type { Middleware } from '../routing/route.ts'

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

/** What the browser may do with a page: nothing comes from, or goes to, anywhere else. */
export const POLICIES = {
  page: policy({}),
  // NOTE: the editor writes its styles into the page.
  graphiql: policy({ 'style-src': "'self' 'unsafe-inline'" }),
  embedded: policy({ 'frame-ancestors': '*' }),
} as const

const UNUSED_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
const PERMISSIONS = UNUSED_FEATURES.map(feature => `${feature}=()`).join(', ')

/** Sets the headers of a page. */
export function setPageHeaders(response: ServerResponse, contentPolicy: string): void {
  response.setHeader('Content-Security-Policy', contentPolicy)
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', PERMISSIONS)
  response.setHeader('Referrer-Policy', 'no-referrer')
}

/** Has browsers believe the Content-Type of every answer rather than guess. */
export const noSniffing: Middleware = next => (request, response) => {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  return next(request, response)
}
