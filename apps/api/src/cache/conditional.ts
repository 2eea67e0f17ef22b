import { acceptedEncodings, type Encoding } from '../http/content-encoding.ts'

/** The strong entity tag of an answer, which is another one for each encoding of it. */
export const entityTag = (key: string, encoding?: Encoding): string =>
  encoding ? `"${key}-${encoding}"` : `"${key}"`

/** The headers of a request that say what its asker holds and can read. */
export interface Conditions {
  'if-none-match'?: string | null | undefined
  'accept-encoding'?: string | null | undefined
}

/** The same of a request of the Fetch API. */
export const conditionsOf = ({ headers }: Request): Conditions => ({
  'if-none-match': headers.get('if-none-match'),
  'accept-encoding': headers.get('accept-encoding'),
})

const TAG = /(?:W\/)?"([^"]*)"/g
/** What we, and proxies that compress by themselves, put behind the tag of an answer that is encoded. */
const SUFFIX = /^(?:-{1,2}(br|gzip|zstd|deflate))?$/

/**
 * The entity tag by which the asker holds the answer of that key already, by the header If-None-Match (RFC 9110,
 * 13.1.2); undefined when it does not. A tag of an encoding that the asker does not accept is one that a cache holds
 * for somebody else.
 */
export function heldTag(conditions: Conditions, key: string): string | undefined {
  const { 'if-none-match': ifNoneMatch, 'accept-encoding': acceptEncoding } = conditions
  if (!ifNoneMatch?.includes(key)) return undefined
  const accepted =
    acceptEncoding === null || acceptEncoding === undefined || acceptedEncodings(acceptEncoding)
  const held = [...ifNoneMatch.matchAll(TAG)]
    .map(([, tag = '']) => tag)
    .filter(tag => tag.startsWith(key))
    .map(tag => ({ tag, encoding: SUFFIX.exec(tag.slice(key.length)) }))
    .filter(
      ({ encoding }) => encoding && (!encoding[1] || accepted === true || accepted.includes(encoding[1])),
    )
  // NOTE: of several, the one that the asker would be sent.
  const best = held.find(({ encoding }) => accepted !== true && encoding?.[1] === accepted[0]) ?? held[0]
  return best && `"${best.tag}"`
}

/** Whether the asker wants no answer if there is any at all. */
export const wantsNone = (conditions: Conditions): boolean => conditions['if-none-match']?.trim() === '*'

/**
 * How an answer may be kept on the way: by everybody, asking each time whether it still holds, which costs no
 * statement. A deployment may let shared caches answer by themselves for some seconds.
 */
export const cacheControl = (sharedSeconds: number): string =>
  `public, max-age=0, must-revalidate${sharedSeconds > 0 ? `, s-maxage=${sharedSeconds}` : ''}`
