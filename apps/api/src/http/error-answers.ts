import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ERROR_CODES, type ErrorCode } from '../errors.ts'
import { currentRequestId } from '../request/request-record.ts'
import { wishOf } from './negotiation.ts'

/** Codes of documents that can't be executed. Clients that name JSON in Accept expect them with status 200. */
const OF_THE_DOCUMENT: readonly ErrorCode[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]

/** Codes of the server underneath, in our words. */
const RENAMED: Record<string, ErrorCode> = { REQUEST_ENTITY_TOO_LARGE: 'BODY_TOO_LARGE' }

/** Messages of GraphQL quote what was sent, all of it. */
const MAX_MESSAGE = 500

interface HttpExtensions {
  status?: number
  headers?: Record<string, string>
}

/** Codes of answers that could not be given whole: a part of one would be taken for all of it. */
const OF_THE_MOMENT: readonly unknown[] = ['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED'] satisfies ErrorCode[]

/** When to try again, in seconds, while the database is sick. */
export const RETRY_AFTER_SECONDS = 2

/**
 * Gives each error of an answer its code, its request id and, where there are no data, the HTTP status. An answer
 * that the database broke off is refused whole.
 */
export function errorAnswers(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      if (Symbol.asyncIterator in result || Array.isArray(result) || !result.errors) return
      const { namesJson } = wishOf(request)
      const broken = result.errors.find(({ extensions }) => OF_THE_MOMENT.includes(extensions.code))
      const { data, ...rest } = result
      const answer = broken ? { ...rest, errors: [broken] } : { ...result, errors: result.errors }
      const errors = answer.errors.map(error => finished(error, 'data' in answer, namesJson))
      setResult({ ...answer, errors })
    },
  }
}

function finished(error: GraphQLError, hasData: boolean, namesJson: boolean): GraphQLError {
  const { code: given, http = {}, originalError: _unsaid, ...extensions } = error.extensions
  const { status: givenStatus, headers } = http as HttpExtensions
  const code = codeOf(given, givenStatus)
  const { status: usual, meaning } = ERROR_CODES[code]
  const status = namesJson && OF_THE_DOCUMENT.includes(code) ? 200 : usual
  const retry = code === 'SERVICE_UNAVAILABLE' && { 'Retry-After': String(RETRY_AFTER_SECONDS) }
  return new GraphQLError(shortened(code === given ? error.message : meaning), {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(hasData && error.path && { path: error.path }),
    extensions: {
      ...extensions,
      code,
      requestId: extensions.requestId ?? currentRequestId(),
      ...(!hasData && { http: { status, headers: { ...headers, ...retry } } }),
    },
  })
}

const shortened = (message: string): string =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)} …` : message

function codeOf(given: unknown, status: number | undefined): ErrorCode {
  if (status === ERROR_CODES.METHOD_NOT_ALLOWED.status) return 'METHOD_NOT_ALLOWED'
  const code = String(given)
  return code in ERROR_CODES ? (code as ErrorCode) : (RENAMED[code] ?? 'BAD_REQUEST')
}
