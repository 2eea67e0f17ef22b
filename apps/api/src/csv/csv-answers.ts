import type { ExecutionResult } from 'graphql'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { isDryRun } from '../cost/query-cost.ts'
import { refusal } from '../errors.ts'
import { CSV, wantsCsv } from '../http/negotiation.ts'
import { answerTooLarge } from '../limits/answer-size.ts'
import { selectionOf } from '../selection/selection.ts'
import { csvHeaders } from './csv-headers.ts'
import { errorText } from './error-text.ts'
import { Table } from './table.ts'
import { writeCsvWithin } from './write-csv-within.ts'

/**
 * Answers any query as a table, to those who ask with Accept: text/csv or ?format=csv.
 *
 * @param maxBytes of a table: what stands around a list is written once for each of its items
 */
export function csvAnswers(maxBytes: number): Plugin<Context> {
  const tables = new WeakMap<Request, { table: Table; name: string }>()
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { request } = args.contextValue as { request: Request }
      const selection = wantsCsv(request) && selectionOf(args)
      if (!selection) return
      const table = new Table(selection.fields)
      tables.set(request, { table, name: args.operationName ?? 'scrutiny' })
      const siblings = table.siblings()
      if (siblings) setResultAndStopExecution({ errors: [noTable(siblings)] })
    },

    onResultProcess({ request, setResultProcessor }) {
      if (!wantsCsv(request) || isDryRun(request)) return
      setResultProcessor((result, fetchAPI) => {
        const answer = result as ExecutionResult
        const asked = tables.get(request)
        return asked && !answer.errors
          ? csvOf(answer, asked, maxBytes, fetchAPI)
          : errorText(answer, fetchAPI)
      }, CSV)
    },
  }
}

function csvOf(
  answer: ExecutionResult,
  { table, name }: { table: Table; name: string },
  maxBytes: number,
  fetchAPI: FetchAPI,
) {
  const body = writeCsvWithin(maxBytes, table.columns, table.rows(answer.data ?? {}))
  if (body === null) return errorText({ errors: [answerTooLarge(maxBytes)] }, fetchAPI)
  return new fetchAPI.Response(body, { headers: csvHeaders(`${name}.csv`, answer.extensions) })
}

const noTable = ([one, other]: [string, string]) =>
  refusal(
    'NOT_A_TABLE',
    `Two lists beside each other make no table: ${JSON.stringify(one)} and ${JSON.stringify(other)}. Ask for one of them.`,
    { paths: [one, other] },
  )
