import { isDatabaseUnavailable } from '@scrutiny/db'
import { GraphQLError } from 'graphql'
import { LoadedMeanwhileError } from './cache/data-version.ts'
import { DeadlineExceededError, isClientLeft } from './deadline/request-signal.ts'
import { ERROR_CODES, type ErrorCode } from './errors.ts'
import { currentRequestId } from './request/request-record.ts'

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
    if (!isClientLeft(cause)) onError(cause, requestId)
    const code = codeOf(cause)
    return new GraphQLError(ERROR_CODES[code].meaning, { ...place, extensions: { code, requestId } })
  }

function codeOf(cause: unknown): ErrorCode {
  if (cause instanceof DeadlineExceededError) return 'DEADLINE_EXCEEDED'
  const isOfTheMoment = cause instanceof LoadedMeanwhileError || isDatabaseUnavailable(cause)
  return isOfTheMoment ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
}

/** What was thrown in the first place, under everything that the executor wrapped around it. */
function causeOf(error: unknown): unknown {
  const inner = isGraphQLError(error) ? error.originalError : undefined
  return inner ? causeOf(inner) : error
}

// NOTE: by name, since the executor wraps what a resolver throws in a GraphQLError class of its own.
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'
