import { currentRequest } from '../request/request-record.ts'
import type { Middleware } from '../routing/route.ts'
import type { CostBudget } from './cost-budget.ts'
import { sayBudget } from './headers.ts'

export interface ClientLimits {
  /** How many requests a client may have in flight at once; 0 is any number. */
  concurrency: number
  /** What the queries of a client may cost; left out, anything. */
  budget?: CostBudget | undefined
}

/**
 * Notes which requests are more than a client may have in flight, and what its queries may still cost. Whoever
 * answers refuses what is too much, in the form that its clients expect.
 */
export function limitClients({ concurrency, budget }: ClientLimits = { concurrency: 0 }): Middleware {
  const inFlight = new Map<string, number>()
  return next => (request, response) => {
    const record = currentRequest()
    const client = record?.client
    if (!record || client === undefined) return next(request, response)
    if (budget) {
      record.budget = budget.of(client)
      sayBudget(record, record.budget.left())
    }
    if (concurrency > 0) {
      const count = (inFlight.get(client) ?? 0) + 1
      inFlight.set(client, count)
      record.isOverConcurrency = count > concurrency
      response.once('close', () => {
        const rest = (inFlight.get(client) ?? 1) - 1
        // NOTE: only clients that wait for something are remembered, so strangers can't fill the memory.
        if (rest === 0) inFlight.delete(client)
        else inFlight.set(client, rest)
      })
    }
    return next(request, response)
  }
}
