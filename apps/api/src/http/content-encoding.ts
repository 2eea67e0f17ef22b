import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

/** How the bytes of an answer may be written. */
export type Encoding = 'br' | 'gzip'

/** Shorter answers gain nothing by it: they fill one packet as they are. */
const SMALLEST_BYTES = 1_000

// NOTE: the default quality of brotli, 11, takes a hundred times as long for a tenth less.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Encodes a whole body. */
export const encode = async (body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (encoding === 'br' ? inBrotli(body, BROTLI) : inGzip(body)))

/** Encodes a body as it comes; what has been written can be read before more is. */
export const encoderOf = (encoding: Encoding) =>
  encoding === 'br'
    ? createBrotliCompress({ ...BROTLI, flush: constants.BROTLI_OPERATION_FLUSH })
    : createGzip({ flush: constants.Z_SYNC_FLUSH })

const PREFERRED = ['br', 'gzip', 'identity'] as const

/** The types of Negotiator 0.6 don't know the option that says which of two equally welcome encodings is taken. */
interface EncodingNegotiator {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): string[]
}

/** The encodings that the header Accept-Encoding allows, best first; all of them where there is no such header. */
export function acceptedEncodings(acceptEncoding: string | null | undefined): string[] {
  if (acceptEncoding === null || acceptEncoding === undefined) return ['identity', 'br', 'gzip']
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  return (negotiator as unknown as EncodingNegotiator).encodings(PREFERRED, { preferred: PREFERRED })
}

/** The encoding of an answer of so many bytes; undefined where it is sent as it is. */
export const encodingOf = (bytes: number, acceptEncoding: string | null | undefined): Encoding | undefined =>
  bytes < SMALLEST_BYTES ? undefined : preferredEncoding(acceptEncoding)

/** The encoding that an asker likes best; undefined where that is none. */
export function preferredEncoding(acceptEncoding: string | null | undefined): Encoding | undefined {
  const [best] = acceptedEncodings(acceptEncoding)
  return best === 'br' || best === 'gzip' ? best : undefined
}
