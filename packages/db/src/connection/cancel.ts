import { connect } from 'node:net'
import type pg from 'pg'

/** The number by which PostgreSQL knows a request to cancel. */
const CANCEL_REQUEST = 80_877_102
/** How long the server may take to accept the request. */
const ACCEPT_MS = 1_000

/** What the driver knows of a connection's other end. */
type Backend = pg.Client & { processID: number; secretKey: number }

/**
 * Asks the server to end what a connection is doing, over a connection made for that.
 *
 * @returns once the server has passed the request on, so that it can't hit a later statement; false when it did not.
 */
export function cancel(client: pg.Client): Promise<boolean> {
  const { host, port, processID, secretKey } = client as Backend
  const request = Buffer.alloc(16)
  for (const [index, number] of [16, CANCEL_REQUEST, processID].entries())
    request.writeInt32BE(number, index * 4)
  request.writeInt32BE(secretKey, 12)

  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  socket.setTimeout(ACCEPT_MS, () => socket.destroy(new Error('no answer')))
  socket.once('connect', () => socket.end(request))
  socket.once('error', () => resolve(false))
  // NOTE: the server closes this connection after it has sent the signal.
  socket.once('close', failed => resolve(!failed))
  socket.resume()
  return promise
}
