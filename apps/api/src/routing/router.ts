import type { IncomingMessage } from 'node:http'
import { sendText } from './plain-text.ts'
import type { Handler, Route } from './route.ts'

const matched = new WeakMap<IncomingMessage, Route>()

/** The route that answers a request; undefined when none does, or before it was looked for. */
export const routeOf = (request: IncomingMessage): Route | undefined => matched.get(request)

/** The path of a request, without its parameters. */
export const pathOf = ({ url = '/' }: Pick<IncomingMessage, 'url'>): string => url.split('?', 1)[0] as string

/** Hands each request to the first route whose path it has, or else to `notFound`. */
export function router(routes: readonly Route[], notFound: Handler): Handler {
  const table = routes.map(route => ({ route, expression: expressionOf(route) }))
  return (request, response) => {
    const path = pathOf(request)
    const found = table.find(({ expression }) => expression.test(path))
    if (!found) return notFound(request, response)
    const { route } = found
    matched.set(request, route)
    const { method = 'GET' } = request
    const allowed = route.methods && allowedOf(route.methods)
    if (!allowed || allowed.includes(method)) {
      if (!allowed || method !== 'OPTIONS' || route.methods?.includes('OPTIONS')) {
        return route.handle(request, response)
      }
      response.writeHead(204, { Allow: allowed.join(', ') }).end()
      return
    }
    const allow = allowed.join(', ')
    sendText(request, response, 405, `${method} is not answered here; use ${allow}.`, { Allow: allow })
  }
}

/** With GET comes HEAD, and every address says what it answers to OPTIONS. */
const allowedOf = (methods: readonly string[]): string[] => [
  ...new Set([...methods.flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : method)), 'OPTIONS']),
]

function expressionOf({ path, loose }: Route): RegExp {
  const parts = path.split('/').map(part => {
    if (part === '*') return '.+'
    return part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')
  })
  return loose ? new RegExp(`^${parts.join('/')}/?$`, 'i') : new RegExp(`^${parts.join('/')}$`)
}
