import type { Plugin } from 'graphql-yoga'
import { isDryRun } from '../cost/query-cost.ts'
import { CSV, wishOf } from '../http/negotiation.ts'
import { currentRequest } from '../request/request-record.ts'
import type { ClientBudget } from './cost-budget.ts'

type OnResultProcess = NonNullable<Plugin['onResultProcess']>
type ResultProcessor = NonNullable<Parameters<OnResultProcess>[0]['resultProcessor']>

/** Where the cost stands in an answer; nothing that a query asks for stands behind it. */
const COST = ',"extensions":{"cost":{"total":'
const INSIDE = '"total":'.length

/**
 * Whether the answer that is being made says what its asker has left; not one that is kept, which is the same for
 * everybody.
 */
export function saysRemaining(): boolean {
  const { budget, cache = 'miss' } = currentRequest() ?? {}
  return budget !== undefined && cache === 'miss'
}

/**
 * Says in `extensions.cost` what the client has left, in every answer that was made for it alone. Comes after answers
 * are kept, since what is left is another number for everybody who is given one, and before they are encoded.
 */
export function remaining(): Plugin {
  return {
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      const budget = currentRequest()?.budget
      const { mediaType } = wishOf(request)
      const isForOne = request.method === 'POST' || isDryRun(request)
      if (!budget || !resultProcessor || !mediaType || mediaType === CSV || !isForOne || !saysRemaining())
        return
      setResultProcessor(withRemaining(resultProcessor, budget), mediaType)
    },
  }
}

const withRemaining =
  (processor: ResultProcessor, budget: ClientBudget): ResultProcessor =>
  async (result, fetchAPI, type) => {
    const response = await processor(result, fetchAPI, type)
    const { status, headers } = response
    headers.delete('content-length')
    return new fetchAPI.Response(written(await response.text(), budget), { status, headers })
  }

function written(text: string, budget: ClientBudget): string {
  const at = text.lastIndexOf(COST)
  if (at === -1) return text
  const { remaining, resetSeconds } = budget.left()
  const place = at + COST.length - INSIDE
  return `${text.slice(0, place)}"remaining":${remaining},"resetSeconds":${resetSeconds},${text.slice(place)}`
}
