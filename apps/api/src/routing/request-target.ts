import type { IncomingMessage } from 'node:http'
import { sendText } from './plain-text.ts'
import type { Middleware } from './route.ts'

/** A name or number and a port, and nothing that an address has behind them. */
const HOST = /^[^\s/?#@\\]+$/
const ABSOLUTE = /^https?:\/\/([^/?#]*)(.*)$/i

/**
 * Reads the request target in each of its forms (RFC 9112, 3.2): a path, a whole address as proxies send it, or the
 * `*` of OPTIONS. What stands behind sees a path without the base path, whether a proxy took that away or not.
 */
export const requestTarget =
  (basePath: string): Middleware =>
  next =>
  (request, response) => {
    if (request.url === '*' && request.method === 'OPTIONS') {
      response.writeHead(204, { Allow: 'GET, HEAD, POST, OPTIONS' }).end()
      return
    }
    const [, authority, rest = ''] = ABSOLUTE.exec(request.url ?? '/') ?? []
    if (authority !== undefined) {
      request.headers.host = authority
      request.url = rest.startsWith('/') ? rest : `/${rest}`
    }
    // NOTE: what stands behind would answer an address that can't be read with its own stack.
    if (!isAddress(request)) return sendText(request, response, 400, 'The Host header is no address.')
    request.url = withoutBase(request.url ?? '/', basePath)
    return next(request, response)
  }

const isAddress = ({ headers: { host = 'localhost' }, url = '/' }: IncomingMessage): boolean =>
  HOST.test(host) && url.startsWith('/') && URL.canParse(`http://${host}${url}`)

function withoutBase(url: string, basePath: string): string {
  if (basePath === '' || !url.startsWith(basePath)) return url
  const rest = url.slice(basePath.length)
  if (rest.startsWith('/')) return rest
  return rest === '' || rest.startsWith('?') ? `/${rest}` : url
}
