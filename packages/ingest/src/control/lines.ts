import type { Socket } from 'node:net'

/**
 * The lines that come through a socket, one by one, until the other side ends.
 *
 * NOTE: not by readline, whose iterator waits for ever when the socket is destroyed. To stop early leave the generator
 * where it is: its end would destroy the socket.
 *
 * @throws when the connection breaks.
 */
export async function* linesOf(socket: Socket): AsyncGenerator<string, void, void> {
  socket.setEncoding('utf8')
  let pieces: string[] = []
  for await (const chunk of socket as AsyncIterable<string>) {
    pieces.push(chunk)
    if (!chunk.includes('\n')) continue
    const lines = pieces.join('').split('\n')
    pieces = [lines.pop() ?? '']
    yield* lines
  }
}
