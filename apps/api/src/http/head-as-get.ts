import type { Plugin } from 'graphql-yoga'

/** Answers HEAD as GET; the server underneath leaves the body away (RFC 9110, 9.3.2). */
export function headAsGet(): Plugin {
  return {
    onRequest({ request, setRequest, fetchAPI }) {
      if (request.method !== 'HEAD') return
      const { url, headers, signal } = request
      setRequest(new fetchAPI.Request(url, { method: 'GET', headers, signal }))
    },
  }
}
