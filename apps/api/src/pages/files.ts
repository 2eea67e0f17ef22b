import { readdirSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import sirv from 'sirv'
import { preferredEncoding } from '../http/content-encoding.ts'
import { sendText } from '../routing/plain-text.ts'
import type { Handler, Route } from '../routing/route.ts'

/** The files beside the pages: what was built into assets, and each one at the root, such as the colours. */
export function staticFiles(folder: string): Route[] {
  const files = sirv(folder, { etag: true, gzip: true, brotli: true, extensions: [], setHeaders: setCaching })
  const handle: Handler = (request, response) => {
    // NOTE: sirv looks for the name of an encoding anywhere in the header, and at no preference.
    request.headers['accept-encoding'] = preferredEncoding(request.headers['accept-encoding']) ?? ''
    files(request, response, () => sendText(request, response, 404, 'There is no such file.'))
  }
  return ['/assets/*', ...filesAtRoot(folder)].map(path => ({ path, methods: ['GET'], handle }))
}

const filesAtRoot = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && !/^\.|\.(html|br|gz)$/.test(entry.name))
    .map(({ name }) => `/${name}`)

/** Files named by their content never change; the others are asked for again each time. */
const setCaching = (response: ServerResponse, path: string) =>
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
