import { sendText } from '../routing/plain-text.ts'
import type { Handler, Route } from '../routing/route.ts'
import type { Readiness } from './readiness.ts'

/** Whether the program runs at all, and whether requests should be sent to it. */
export const healthRoutes = (readiness: () => Promise<Readiness>): Route[] => [
  { path: '/health/live', methods: ['GET'], handle: live },
  { path: '/health/ready', methods: ['GET'], handle: ready(readiness) },
  { path: '/health', methods: ['GET'], handle: ready(readiness) },
]

const live: Handler = (request, response) => sendText(request, response, 200, 'ok')

const ready =
  (readiness: () => Promise<Readiness>): Handler =>
  async (_request, response) => {
    const state = await readiness()
    response
      .writeHead(state.ready ? 200 : 503, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
      })
      .end(`${JSON.stringify(state)}\n`)
  }
