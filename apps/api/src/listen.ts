import type { Server } from 'node:http'

/** A port is taken, or may not be listened on. */
export class ListenError extends Error {
  override name = 'ListenError'
}

/**
 * Starts listening.
 *
 * @returns the port, which the system chose when 0 was asked for
 * @throws {ListenError} in one line when the port can't be had.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ListenError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use. Stop what holds it, or choose another one: PORT=${port + 1} pnpm start`
            : `Can't listen on ${host}, port ${port}: ${error.message}`,
        ),
      ),
    )
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

/** What a browser on this machine has to be given to reach the server. */
export function addressOf(host: string, port: number, basePath: string): string {
  const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  // NOTE: the zone of a link-local address (fe80::1%eth0) has no place in a URL.
  const name = reachable.includes(':') ? `[${reachable.replace(/%.*/, '')}]` : reachable
  return `http://${name}:${port}${basePath}`
}
