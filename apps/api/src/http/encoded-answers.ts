import type { Plugin } from 'graphql-yoga'
import { encode, encodingOf } from './content-encoding.ts'

/** Statuses of answers that have no body. */
const EMPTY = [204, 304]

/** Encodes the answers that are not kept, such as errors, as their askers like it. */
export function encodedAnswers(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers, status } = response
      headers.append('Vary', 'Accept-Encoding')
      if (EMPTY.includes(status) || headers.has('Content-Encoding')) return
      const body = new Uint8Array(await response.arrayBuffer())
      const encoding = encodingOf(body.byteLength, request.headers.get('accept-encoding'))
      if (encoding) headers.set('Content-Encoding', encoding)
      const sent = encoding ? await encode(body, encoding) : body
      headers.set('Content-Length', String(sent.byteLength))
      setResponse(new fetchAPI.Response(sent, { status, headers }))
    },
  }
}
