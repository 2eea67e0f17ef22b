import { GraphQLError } from 'graphql'
import { currentRequestId } from './request-id.ts'

type OnError = (error: unknown, requestId: string) => void

/**
 * Lets through what was asked wrongly, with its code, and hides everything else: no path, SQL or library name leaves
 * the house. Each error carries the id of its request.
 */
export const maskError =
  (onError: OnError) =>
  (error: unknown): Error => {
    const requestId = currentRequestId()
    const cause = causeOf(error)
    const { nodes, path, source, positions, message, extensions } = isGraphQLError(error)
      ? error
      : new GraphQLError('')
    const place = {
      ...(nodes && { nodes }),
      ...(path && { path }),
      ...(source && { source }),
      ...(positions && { positions }),
    }
    if (isGraphQLError(cause) && (path === undefined || cause.extensions.code !== undefined)) {
      return new GraphQLError(message, {
        ...place,
        extensions: { code: 'BAD_USER_INPUT', ...extensions, requestId },
      })
    }
    onError(cause, requestId)
    return new GraphQLError('Something went wrong on our side. The request id finds it in our log.', {
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    })
  }

/** What was thrown in the first place, under everything that the executor wrapped around it. */
function causeOf(error: unknown): unknown {
  const inner = isGraphQLError(error) ? error.originalError : undefined
  return inner ? causeOf(inner) : error
}

// NOTE: by name, since the executor wraps what a resolver throws in a GraphQLError class of its own.
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'
