import { GraphQLError } from 'graphql'
import { currentRequestId } from './request-id.ts'

type OnError = (error: unknown, requestId: string) => void

/** Codes of errors that the asker can mend, so that their words may leave the house. */
const isOurs = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError &&
  (error.originalError === undefined || error.originalError instanceof GraphQLError)

/**
 * Lets through what was asked wrongly, with its code, and hides everything else: no path, SQL or library name leaves
 * the house. Each error carries the id of its request.
 */
export const maskError =
  (onError: OnError) =>
  (error: unknown): Error => {
    const requestId = currentRequestId()
    if (isOurs(error)) {
      return new GraphQLError(error.message, {
        ...error,
        extensions: { code: 'BAD_USER_INPUT', ...error.extensions, requestId },
      })
    }
    onError(error instanceof GraphQLError ? error.originalError : error, requestId)
    const { nodes, path } = error instanceof GraphQLError ? error : {}
    return new GraphQLError('Something went wrong on our side. The request id finds it in our log.', {
      ...(nodes && { nodes }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    })
  }
