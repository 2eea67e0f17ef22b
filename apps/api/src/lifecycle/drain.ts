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
 * A server that ends goes on accepting until nobody new has come for a while. Each answer of that time says
 * `Connection: close`, so that connections that were opened or reused just before the signal are answered rather than
 * reset.
 */
const QUIET_LOOKS = 10
/** How often it looks at most, since somebody may always come: for 3 s, and longer in a program that is busy. */
const MOST_LOOKS = 300
const LOOK_EVERY_MS = 10

/** Follows the requests of a server from now on. */
export function drainOf(server: Server): Drain {
  const sockets = new Set<Socket>()
  const responses = new Set<ServerResponse>()
  let draining = false
  let news = 0

  server.on('connection', (socket: Socket) => {
    news += 1
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  // NOTE: before every other listener, since one of these answers.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    news += 1
    responses.add(response)
    response.once('close', () => responses.delete(response))
    if (draining) response.setHeader('Connection', 'close')
  })

  // NOTE: looks are counted and not time: a program accepts one connection in each turn of its event loop, and when
  // it is busy a turn takes longer than any pause.
  async function untilQuiet(signal: AbortSignal): Promise<void> {
    for (let look = 0, quiet = 0; look < MOST_LOOKS && quiet < QUIET_LOOKS && !signal.aborted; look++) {
      const before = news
      await wait(LOOK_EVERY_MS)
      quiet = news === before ? quiet + 1 : 0
    }
  }

  return {
    isDraining: () => draining,
    async drain(milliseconds) {
      draining = true
      for (const response of responses) {
        if (!response.headersSent) response.setHeader('Connection', 'close')
      }
      const time = new AbortController()
      const timeIsUp = wait(milliseconds, undefined, { signal: time.signal })
        .then(() => time.abort())
        .catch(() => {})
      await untilQuiet(time.signal)
      const closed = server.listening ? once(server, 'close') : Promise.resolve()
      server.close()
      // NOTE: Node counts a connection that never sent a byte as busy; browsers open such ones ahead of need.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      await Promise.race([closed, timeIsUp])
      time.abort()
      const cut = responses.size
      server.closeAllConnections()
      await closed
      return cut
    },
  }
}
