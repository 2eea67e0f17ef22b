import type { Socket } from 'node:net'
import type { Middleware } from './route.ts'

/** How long a client has to read its answer before a connection is cut through which it is still sending. */
const LINGER_MS = 1_000

/**
 * Ends the connection of a request that was answered before its body was read whole, since the rest would have to be
 * read before the next request. A body longer than any that is read is not even waited for.
 */
export const unreadBody =
  (longestBytes: number): Middleware =>
  next =>
  (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) > longestBytes)
      response.setHeader('Connection', 'close')
    // NOTE: a request that was cut off has lost its socket by the time its answer ends.
    const { socket } = request
    response.once('prefinish', () => {
      if (!request.complete) endSlowly(socket)
    })
    response.once('finish', () => {
      if (!request.complete) socket.destroySoon()
    })
    return next(request, response)
  }

/**
 * Has a socket say that nothing more comes, and wait a moment for the client to close it.
 *
 * NOTE: to close a socket with unread bytes in it resets the connection, and a client that is busy sending meets the
 * reset before it reads the answer.
 */
function endSlowly(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end()
    const timer = setTimeout(() => socket.destroy(), LINGER_MS)
    socket.once('close', () => clearTimeout(timer))
  }
}
