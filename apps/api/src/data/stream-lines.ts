import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Encoding, encoderOf, encodingOf } from '../http/content-encoding.ts'

/**
 * Sends text as it is read, encoded as the asker likes it. The first of it is read before anything is sent, so that
 * what fails at once can still be answered with a status of its own.
 *
 * @param tagOf the entity tag of the text in an encoding
 * @throws what reading throws; `response.headersSent` says whether a part has been sent by then.
 */
export async function streamLines(
  lines: AsyncGenerator<string, void>,
  request: IncomingMessage,
  response: ServerResponse,
  tagOf: (encoding: Encoding | undefined) => string,
): Promise<void> {
  const first = await lines.next()
  const bytes = Buffer.byteLength(first.value ?? '')
  const encoding = encodingOf(bytes, request.headers['accept-encoding'])
  response.setHeader('ETag', tagOf(encoding))
  if (encoding) response.setHeader('Content-Encoding', encoding)
  if (request.method === 'HEAD') {
    await lines.return()
    response.end()
    return
  }
  const source = Readable.from(startingWith(first, lines))
  // NOTE: in HTTP/1.0, which has no chunks, a body ends with the connection: only a reset tells a cut table from a
  // whole one.
  if (request.httpVersion === '1.0') source.once('error', () => request.socket.resetAndDestroy())
  await (encoding ? pipeline(source, encoderOf(encoding), response) : pipeline(source, response))
}

async function* startingWith(first: IteratorResult<string, void>, rest: AsyncGenerator<string, void>) {
  if (first.done) return
  yield first.value
  yield* rest
}
