import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ERROR_CODES, refusal } from '../errors.ts'
import { CSV, wishOf } from '../http/negotiation.ts'
import { currentRequestId } from '../request/request-record.ts'
import { noteError } from '../request/told-errors.ts'
import { isLongerThan } from './json-length.ts'

/**
 * Refuses an answer that has too many bytes: the whole of it, since a part would be taken for all. What is far too long
 * is not written at all; the rest is written once, and measured then.
 */
export function answerSize(maxBytes: number): Plugin {
  return {
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      const { mediaType } = wishOf(request)
      if (!resultProcessor || !mediaType) return
      setResultProcessor(async (result, fetchAPI, mediaType) => {
        const { data, extensions } = result as ExecutionResult
        const refuse = (actual?: number) => {
          const errors = [answerTooLarge(maxBytes, actual)]
          noteError('ANSWER_TOO_LARGE')
          return resultProcessor({ errors, ...(extensions && { extensions }) }, fetchAPI, mediaType)
        }
        if (mediaType !== CSV && isLongerThan(data, maxBytes)) return refuse()
        const response = await resultProcessor(result, fetchAPI, mediaType)
        const body = await response.text()
        const actual = Buffer.byteLength(body)
        if (actual > maxBytes) return refuse(actual)
        const { status, headers } = response
        return new fetchAPI.Response(body || null, { status, headers })
      }, mediaType)
    },
  }
}

/** @param actual how many bytes it has; left out, it was not written to its end */
export function answerTooLarge(limit: number, actual?: number): GraphQLError {
  const size = actual === undefined ? `more than ${inWords(limit)}` : inWords(actual)
  return refusal(
    'ANSWER_TOO_LARGE',
    `The answer has ${size} bytes; the limit is ${inWords(limit)}. Ask for smaller pages, or for less inside them.`,
    {
      ...(actual !== undefined && { actual }),
      limit,
      requestId: currentRequestId(),
      http: { status: ERROR_CODES.ANSWER_TOO_LARGE.status },
    },
  )
}

const inWords = (number: number) => number.toLocaleString('en-GB')
