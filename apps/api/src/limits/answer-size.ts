import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ERROR_CODES, refusal } from '../errors.ts'
import { wishOf } from '../http/negotiation.ts'
import { currentRequestId } from '../request-id.ts'

/**
 * Refuses an answer that has too many bytes: the whole of it, since a part would be taken for all. It is measured
 * when it is written, which is once.
 */
export function answerSize(maxBytes: number): Plugin {
  return {
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      const { mediaType } = wishOf(request)
      if (!resultProcessor || !mediaType) return
      setResultProcessor(async (result, fetchAPI, mediaType) => {
        const response = await resultProcessor(result, fetchAPI, mediaType)
        const body = await response.text()
        const actual = Buffer.byteLength(body)
        if (actual <= maxBytes) {
          const { status, headers } = response
          return new fetchAPI.Response(body || null, { status, headers })
        }
        const { extensions } = result as ExecutionResult
        const errors = [answerTooLarge(maxBytes, actual)]
        return resultProcessor({ errors, ...(extensions && { extensions }) }, fetchAPI, mediaType)
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
