// Compiled, never run: a line below `@ts-expect-error` has to be refused by the compiler.
// The same file is compiled against the packed package under every supported TypeScript.
import {
  type Client,
  createClient,
  exhaustive,
  figure,
  IndicatorDocument,
  type Missing,
  type RagStatus,
  type ResultOf,
  ScrutinyError,
  type TypedDocument,
  type VariablesOf,
} from '@scrutiny/sdk'
import { createClient as createCoreClient } from '@scrutiny/sdk/core'
import { formatFigure } from '@scrutiny/sdk/format'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <Holds extends true>(): Holds | undefined => undefined

export async function operations(client: Client, signal: AbortSignal) {
  const { indicator } = await client.indicator({ code: 'a' }, { signal, timeoutMs: 1 })
  // @ts-expect-error an indicator may not exist
  indicator.title
  if (!indicator) return
  is<Same<typeof indicator.title, string>>()
  is<Same<typeof indicator.decimals, number | null>>()
  // @ts-expect-error a field that the operation does not ask for
  indicator.actions
  // @ts-expect-error a field that does not exist
  indicator.colour
  // @ts-expect-error a variable that is needed
  await client.indicator({})
  // @ts-expect-error a variable of another type
  await client.indicator({ code: 7 })
  // @ts-expect-error a variable that does not exist
  await client.indicator({ code: 'a', colour: 'red' })
  // @ts-expect-error a value that the enum does not have
  await client.report({ slug: 'a', verdict: ['PERHAPS'] })
  await client.organisationOverview()
  await client.organisationOverview({ organisation: undefined })
}

export async function documents() {
  const client = createCoreClient({ url: 'https://api.example/graphql' })
  const data = await client.request(IndicatorDocument, { code: 'a' })
  is<Same<typeof data, ResultOf<typeof IndicatorDocument>>>()
  is<Same<VariablesOf<typeof IndicatorDocument>['code'], string>>()
  // @ts-expect-error a document whose variables are needed
  await client.request(IndicatorDocument)
  const answer = await client.result(IndicatorDocument, { code: 'a' })
  // @ts-expect-error there may be no data
  answer.data.indicator
  // @ts-expect-error a client without ready operations
  client.indicator({ code: 'a' })
}

export async function pages(client: Client, document: TypedDocument<Page, { after?: string | null }>) {
  for await (const node of client.paginate(document)) is<Same<typeof node, { id: string }>>()
  // @ts-expect-error a document that takes no cursor
  client.paginate(IndicatorDocument, { code: 'a' })
}
interface Page {
  report: {
    observations: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null } }
  } | null
}

export function missingFigures(period: { value: number | null; missing: Missing | null; display: string }) {
  // @ts-expect-error a missing figure is no number
  period.value * 2
  const one = figure(period)
  // @ts-expect-error it has to be asked first what it is
  one.value
  if (one.kind === 'value') is<Same<typeof one.value, number>>()
  if (one.kind === 'missing') is<Same<typeof one.missing, Missing>>()
  // @ts-expect-error a missing figure has no value at all
  if (one.kind === 'missing') one.value
  is<Same<typeof one.display, string>>()
  // @ts-expect-error a figure cannot be printed without its unit
  formatFigure({ ...period, published: '' })
}

export function everyCase(status: RagStatus) {
  switch (status) {
    case 'GREEN':
    case 'AMBER':
    case 'RED':
    case 'GREY':
      return
    default:
      exhaustive(status)
  }
}

export function forgottenCase(status: RagStatus) {
  switch (status) {
    case 'GREEN':
    case 'AMBER':
      return
    default:
      // @ts-expect-error RED and GREY have no case
      exhaustive(status)
  }
}

export function errors(error: unknown) {
  if (!(error instanceof ScrutinyError)) return
  is<Same<typeof error.kind, 'network' | 'http' | 'graphql' | 'timeout' | 'aborted'>>()
  if (error.kind === 'http') is<Same<typeof error.status, number>>()
  if (error.kind === 'network') is<Same<typeof error.status, undefined>>()
  // @ts-expect-error what came in spite of the errors is not known to be whole
  error.data.indicator
}

// @ts-expect-error the address is needed
createClient({})
// @ts-expect-error an option that does not exist
createClient({ url: '/graphql', retry: 3 })
