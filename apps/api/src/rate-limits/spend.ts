import { refusal } from '../errors.ts'
import { currentRequest } from '../request/request-record.ts'
import { sayBudget } from './headers.ts'

/** After how many seconds a client with too many requests in flight may try again. */
const SOON = '1'

/**
 * Refuses a request whose client has more in flight than it may.
 *
 * @throws {GraphQLError} TOO_MANY_REQUESTS
 */
export function refuseOverConcurrency(): void {
  const record = currentRequest()
  if (!record?.isOverConcurrency) return
  record.setHeader('Retry-After', SOON)
  throw refusal(
    'TOO_MANY_REQUESTS',
    'You have too many requests in flight at once. Wait for some of the answers before you send more.',
  )
}

/**
 * Takes the cost of a request off the budget of its client.
 *
 * @throws {GraphQLError} TOO_MANY_REQUESTS when it is more than what is left
 */
export async function spend(cost: number): Promise<void> {
  const record = currentRequest()
  if (!record?.budget) return
  const { isEnough, ...budget } = await record.budget.spend(Math.max(cost, 1))
  sayBudget(record, budget)
  if (isEnough) return
  const { limit, resetSeconds } = budget
  record.setHeader('Retry-After', String(resetSeconds))
  throw refusal(
    'TOO_MANY_REQUESTS',
    `Your queries may cost ${limit.toLocaleString('en-GB')} objects a minute, and this one costs more than is left. ` +
      `Try again in ${resetSeconds} s.`,
    { cost: { total: cost, remaining: budget.remaining, resetSeconds } },
  )
}
