import { refusal } from '../errors.ts'

/**
 * Refuses a body by its headers: what is read is JSON in UTF-8 (RFC 8259, 8.1) that is not compressed.
 *
 * @throws {GraphQLError} UNSUPPORTED_MEDIA_TYPE, with a header that says what is read (RFC 9110, 15.5.16)
 */
export function refuseOtherBodies(headers: Headers): void {
  const contentType = headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw unsupported(`The body is ${JSON.stringify(contentType)}; expected application/json.`, {
      Accept: 'application/json',
    })
  }
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw unsupported(`The body is in the charset ${charset}; expected utf-8.`, {
      Accept: 'application/json; charset=utf-8',
    })
  }
  const encoding = headers.get('content-encoding') ?? 'identity'
  if (!/^\s*(identity)?\s*$/i.test(encoding)) {
    throw unsupported(`The body is encoded in ${encoding}; expected it as it is.`, {
      'Accept-Encoding': 'identity',
    })
  }
}

const unsupported = (message: string, headers: Record<string, string>) =>
  refusal('UNSUPPORTED_MEDIA_TYPE', message, { http: { headers } })
