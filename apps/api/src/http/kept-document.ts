import { createHash } from 'node:crypto'
import { entityTag, heldTag, wantsNone } from '../cache/conditional.ts'
import type { Handler } from '../routing/route.ts'
import { type Encoding, encode, encodingOf } from './content-encoding.ts'

/** Answers everybody with the same text, which is compressed once. Only with status 200 it has an ETag. */
export function keptDocument(text: string, headers: Record<string, string>, status = 200): Handler {
  const body = new TextEncoder().encode(text)
  const key = createHash('sha256').update(body).digest('base64url')
  const encoded = new Map<Encoding, Promise<Uint8Array>>()
  const bodyIn = (encoding: Encoding): Promise<Uint8Array> => {
    const known = encoded.get(encoding) ?? encode(body, encoding)
    encoded.set(encoding, known)
    return known
  }

  return async ({ headers: asked, method }, response) => {
    const encoding = encodingOf(body.byteLength, asked['accept-encoding'])
    const tag = entityTag(key, encoding)
    response.setHeaders(new Map(Object.entries(headers)))
    response.appendHeader('Vary', 'Accept-Encoding')
    if (status === 200) {
      const held = wantsNone(asked) ? tag : heldTag(asked, key)
      response.setHeader('ETag', held ?? tag)
      if (held) {
        response.writeHead(304).end()
        return
      }
    }
    const sent = encoding ? await bodyIn(encoding) : body
    if (encoding) response.setHeader('Content-Encoding', encoding)
    response
      .writeHead(status, { 'Content-Length': sent.byteLength })
      .end(method === 'HEAD' ? undefined : sent)
  }
}
