import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'
import { currentRequest } from './request-record.ts'

/** How many codes of one answer are noted; an answer may have an error for each object that it misses. */
const MOST_CODES = 10

/** Notes that the asker is told an error. */
export function noteError(code: ErrorCode): void {
  const { errors = [] } = currentRequest() ?? {}
  if (errors.length < MOST_CODES) errors.push(code)
}

/** Notes the codes of the errors that an answer tells; comes after they have been given their codes. */
export function toldErrors(): Plugin {
  return {
    onResultProcess({ result }) {
      if (Array.isArray(result) || !('errors' in result)) return
      for (const { extensions } of result.errors ?? []) noteError(extensions.code as ErrorCode)
    },
  }
}
