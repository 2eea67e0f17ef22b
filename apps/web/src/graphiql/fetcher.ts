import type { GraphiQLProps } from 'graphiql'

/** Sends what the editor holds to the API of the same origin. */
export const fetcher: GraphiQLProps['fetcher'] = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
      ...options?.headers,
    },
    body: JSON.stringify(request),
  })
  return response.json()
}
