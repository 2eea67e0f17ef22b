import type { Middleware } from './route.ts'

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
    response.once('finish', () => {
      if (!request.complete) socket.destroySoon()
    })
    return next(request, response)
  }
