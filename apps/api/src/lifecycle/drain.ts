import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** How a server comes to its end: what it is still answering is answered, and nothing new is begun. */
export interface Drain {
  /** Whether the end has begun. */
  isDraining(): boolean
  /**
   * Stops accepting, waits for the answers that are under way, and cuts what is left when the time is up.
   *
   * @returns how many requests were cut
   */
  drain(milliseconds: number): Promise<number>
}

/**
 * How long a server that ends goes on accepting. Each answer of that time says `Connection: close`, so that
 * connections that were opened or reused just before the signal are answered rather than reset.
 */
const ACCEPTING_MS = 100

/** Follows the requests of a server from now on. */
export function drainOf(server: Server): Drain {
  const sockets = new Set<Socket>()
  const responses = new Set<ServerResponse>()
  let draining = false

  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  // NOTE: before every other listener, since one of these answers.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    responses.add(response)
    response.once('close', () => responses.delete(response))
    if (draining) response.setHeader('Connection', 'close')
  })

  return {
    isDraining: () => draining,
    async drain(milliseconds) {
      draining = true
      for (const response of responses) {
        if (!response.headersSent) response.setHeader('Connection', 'close')
      }
      const time = new AbortController()
      await wait(Math.min(ACCEPTING_MS, milliseconds))
      const closed = server.listening ? once(server, 'close') : Promise.resolve()
      server.close()
      // NOTE: Node counts a connection that never sent a byte as busy; browsers open such ones ahead of need.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      await Promise.race([
        closed,
        wait(Math.max(milliseconds - ACCEPTING_MS, 0), undefined, { signal: time.signal }).catch(() => {}),
      ])
      time.abort()
      const cut = responses.size
      server.closeAllConnections()
      await closed
      return cut
    },
  }
}
