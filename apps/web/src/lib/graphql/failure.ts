import { ScrutinyError } from '@scrutiny/sdk'
import type { CombinedError } from 'urql'

/** What went wrong, in a sentence for people. */
export function reasonOf({ networkError, response }: CombinedError): string {
  if (!networkError) return 'The server could not answer this question.'
  if (networkError instanceof ScrutinyError) {
    return networkError.kind === 'timeout'
      ? 'The server took too long to answer.'
      : 'The server could not be reached. Check your connection to the internet.'
  }
  return response instanceof Response && response.status < 500
    ? 'The server refused this question.'
    : 'The server is not working as it should.'
}

/** The id by which the server's log knows the failed request; undefined when no server was reached. */
export function requestIdOf({ graphQLErrors, response }: CombinedError): string | undefined {
  const told = graphQLErrors.map(({ extensions }) => extensions.requestId).find(id => typeof id === 'string')
  const headers = response instanceof Response ? response.headers : undefined
  return told ?? headers?.get('x-request-id') ?? undefined
}
