import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { currentRequest } from '../request/request-record.ts'
import { refuseOverConcurrency, spend } from './spend.ts'

/**
 * Refuses clients that have too many requests in flight, and those whose queries have cost more than they may in this
 * minute. Comes after the cost is known.
 */
export function rateLimits(): Plugin {
  return {
    onRequestParse: refuseOverConcurrency,
    async onExecute({ setResultAndStopExecution }) {
      const cost = currentRequest()?.cost
      if (cost === undefined) return
      try {
        await spend(cost)
      } catch (error) {
        setResultAndStopExecution({ errors: [error as GraphQLError] })
      }
    },
  }
}
