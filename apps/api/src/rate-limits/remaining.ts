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
 * Says in `extensions.cost` what the client has left, in every answer that nobody else may be given. Comes last of
 * all: the answer may be one that is kept, and what is left is another number for everybody who is given it.
 */
export function remaining(): Plugin {
  return {
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      const budget = currentRequest()?.budget
      const { mediaType } = wishOf(request)
      const isForOne = request.method === 'POST' || isDryRun(request)
      if (!budget || !resultProcessor || !mediaType || mediaType === CSV || !isForOne) return
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
