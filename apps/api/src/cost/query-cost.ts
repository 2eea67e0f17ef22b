import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { refusal } from '../errors.ts'
import { note } from '../request/request-record.ts'
import { selectionOf } from '../selection/selection.ts'
import { type Cost, costOf } from './cost.ts'

/** A request with this header is answered with its cost alone. */
export const DRY_RUN_HEADER = 'X-Dry-Run'
export const COST_HEADER = 'X-Query-Cost'

/**
 * Prices each question before it is executed, refuses what costs more than the limit, and says the price in
 * `extensions.cost` and the header X-Query-Cost. With the header X-Dry-Run it says the price and executes nothing.
 */
export function queryCost(limit: number): Plugin<Context> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const selection = selectionOf(args)
      if (!selection) return
      const { request } = args.contextValue as { request: Request }
      const cost = costOf(selection.fields)
      note({ cost: cost.total })
      const http = { headers: { [COST_HEADER]: String(cost.total) } }
      if (isDryRun(request)) {
        setResultAndStopExecution({ data: null, extensions: { cost: { ...cost, limit }, http } })
        return
      }
      if (cost.total > limit) {
        setResultAndStopExecution({ errors: [tooHigh(cost, limit, http)] })
        return
      }
      const extensions = { cost: { total: cost.total, limit }, http }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return
          setResult(withExtensions(result, extensions))
        },
      }
    },
  }
}

export const isDryRun = (request: Request): boolean =>
  !['', 'false', '0'].includes(request.headers.get(DRY_RUN_HEADER) ?? '')

const withExtensions = (result: ExecutionResult, extensions: object): ExecutionResult => ({
  ...result,
  extensions: { ...extensions, ...result.extensions },
})

function tooHigh({ total, dearest }: Cost, limit: number, http: object) {
  const message =
    `This query costs ${written(total)}, and the limit is ${written(limit)}: that many objects its answer may hold. ` +
    `Most of them are at ${dearest[0]?.path}. Ask for smaller pages, or for less inside them.`
  return refusal('COST_TOO_HIGH', message, { cost: { total, limit, dearest }, http })
}

const written = (number: number) => number.toLocaleString('en-GB')
