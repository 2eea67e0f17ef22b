import { ERROR_CODES, refusal } from '../errors.ts'

/**
 * Reads the body of a request, and stops when it is longer than it may be.
 *
 * @throws {GraphQLError} BODY_TOO_LARGE
 */
export async function readBody(
  { headers, body }: Pick<Request, 'headers' | 'body'>,
  longestBytes: number,
): Promise<Uint8Array> {
  if (Number(headers.get('content-length') ?? 0) > longestBytes) throw tooLarge()
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    bytes += value?.byteLength ?? 0
    // NOTE: the reader is left as it is: to cancel it would cut the connection before the answer is sent.
    if (bytes > longestBytes) throw tooLarge()
    if (value) chunks.push(value)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () =>
  refusal('BODY_TOO_LARGE', ERROR_CODES.BODY_TOO_LARGE.meaning, {
    http: { headers: { Connection: 'close' } },
  })
