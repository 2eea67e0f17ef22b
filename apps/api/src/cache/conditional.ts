/** The strong entity tag of an answer. */
export const entityTag = (key: string): string => `"${key}"`

/** Whether the asker holds the answer of that tag already, by the header If-None-Match (RFC 9110). */
export function holds(ifNoneMatch: string | null | undefined, tag: string): boolean {
  const tags = ifNoneMatch?.split(',') ?? []
  return tags.some(given => given.trim().replace(/^W\//, '') === tag)
}

/**
 * How an answer may be kept on the way: by everybody, asking each time whether it still holds, which costs no
 * statement. A deployment may let shared caches answer by themselves for some seconds.
 */
export const cacheControl = (sharedSeconds: number): string =>
  `public, max-age=0, must-revalidate${sharedSeconds > 0 ? `, s-maxage=${sharedSeconds}` : ''}`
