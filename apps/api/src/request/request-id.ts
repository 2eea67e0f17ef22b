/** An id that can stand in a header, in a log and in a search without being escaped. */
const SANE = /^[\w.:-]{1,128}$/

/** The id of a request: that of the proxy in front, by the header X-Request-Id, or a new one. */
export const requestIdOf = (header: string | string[] | null | undefined): string =>
  typeof header === 'string' && SANE.test(header) ? header : crypto.randomUUID()
