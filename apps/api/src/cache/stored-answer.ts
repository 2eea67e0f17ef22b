import { LRUCache } from 'lru-cache'
import type { Encoding } from '../http/content-encoding.ts'

/** An answer as it goes over the wire. */
export interface StoredAnswer {
  status: number
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
  /** The body in the encodings that somebody has asked for. */
  encoded?: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>>
}

/** One answer takes at most this share of the whole. */
const LARGEST_SHARE = 8
/** What an answer takes beside its body: its key, its headers, the list's own links. */
const OVERHEAD_BYTES = 1_000

/** Answers by their keys; those not asked for longest go first when there is no more room. */
export const storedAnswers = (bytes: number): LRUCache<string, StoredAnswer> =>
  new LRUCache({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / LARGEST_SHARE),
    sizeCalculation: ({ body, encoded = {} }) =>
      [body, ...Object.values(encoded)].reduce((sum, { byteLength }) => sum + byteLength, OVERHEAD_BYTES),
  })
