import { keptDocument } from '../http/kept-document.ts'
import { sendText } from '../routing/plain-text.ts'
import type { Handler, Route } from '../routing/route.ts'
import { pathOf } from '../routing/router.ts'
import { staticFiles } from './files.ts'
import { POLICIES, setPageHeaders } from './security-headers.ts'
import type { WebClient } from './web-client.ts'

const READ = ['GET']
const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }

/** The pages of the web client and the files that they are made of. */
export function pageRoutes({ folder, index, graphiql, paths }: WebClient): Route[] {
  const screen = keptDocument(index, HTML)
  const editor = withPageHeaders(POLICIES.graphiql, keptDocument(graphiql, HTML))
  return [
    { path: '/graphiql', methods: READ, loose: true, handle: editor },
    ...paths.map(path => ({
      path,
      methods: READ,
      loose: true,
      handle: withPageHeaders(path.startsWith('/embed/') ? POLICIES.embedded : POLICIES.page, screen),
    })),
    ...staticFiles(folder),
  ]
}

/** Paths of programs, whether there is anything at them here or not: a page would be taken for an answer. */
const OF_PROGRAMS =
  /^\/+(graphql|data|schema|health|healthz|livez|readyz|live|ready|metrics|version|api)(\/|$)|\.[^/]*$|\/\./i

/**
 * What stands where there is nothing: the web client's own page for people, one line of text for programs.
 * Either way the status is 404.
 */
export function notFound(web: WebClient | undefined): Handler {
  const page =
    web &&
    withPageHeaders(POLICIES.page, keptDocument(web.index, { ...HTML, 'Cache-Control': 'no-store' }, 404))
  return (request, response) => {
    const { method = 'GET', headers } = request
    const isRead = method === 'GET' || method === 'HEAD'
    const isOfPeople = isRead && headers.accept?.includes('text/html') && !OF_PROGRAMS.test(pathOf(request))
    if (page && isOfPeople) return page(request, response)
    sendText(request, response, 404, web ? NOTHING_HERE : NOT_BUILT)
  }
}

const NOTHING_HERE =
  'There is nothing at this address. The API is at /graphql, and its tables are under /data/.'
const NOT_BUILT = 'The web client is not built here: pnpm build makes it. The API is at /graphql.'

const withPageHeaders =
  (policy: string, next: Handler): Handler =>
  (request, response) => {
    setPageHeaders(response, policy)
    return next(request, response)
  }
