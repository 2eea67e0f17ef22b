import type { GraphiQLProps } from 'graphiql'
import { under } from '../lib/basePath.ts'

/** Sends what the editor holds to the API of the same origin. What comes back is an answer, whatever happens. */
export const fetcher: GraphiQLProps['fetcher'] = async (request, options) => {
  try {
    const response = await fetch(under('/graphql'), {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify(request),
    })
    return await response
      .json()
      .catch(() => failure(`The server gave no answer that can be read (status ${response.status}).`))
  } catch {
    return failure('The server cannot be reached.')
  }
}

const failure = (message: string) => ({ errors: [{ message }] })
