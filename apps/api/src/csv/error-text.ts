import type { ExecutionResult, GraphQLError } from 'graphql'
import type { FetchAPI } from 'graphql-yoga'
import { ERROR_CODES, type ErrorCode } from '../errors.ts'

/** What went wrong, as a text: who asked for a table must never take it for one. */
export function errorText({ errors = [] }: ExecutionResult, fetchAPI: FetchAPI): Response {
  const statuses = errors.map(({ extensions }) => ERROR_CODES[extensions.code as ErrorCode].status)
  return new fetchAPI.Response(errorLines(errors), {
    status: Math.max(...statuses),
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** One line for each error, and one for the request. */
export function errorLines(errors: readonly GraphQLError[]): string {
  const lines = errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)
  return [...lines, `Request ${errors[0]?.extensions.requestId}`, ''].join('\n')
}
