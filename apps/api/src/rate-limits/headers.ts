import type { RequestRecord } from '../request/request-record.ts'
import { type Budget, WINDOW_SECONDS } from './cost-budget.ts'

/** Says what a client has left, as draft-ietf-httpapi-ratelimit-headers-11 has it. */
export function sayBudget(record: Pick<RequestRecord, 'setHeader'>, budget: Budget): void {
  const { limit, remaining, resetSeconds } = budget
  record.setHeader('RateLimit-Policy', `"cost";q=${limit};qu="objects";w=${WINDOW_SECONDS}`)
  record.setHeader('RateLimit', `"cost";r=${remaining};t=${resetSeconds}`)
}
