import { type GraphQLProblem, ScrutinyError } from './error.ts'
import { type Message, passing, type Reply } from './send.ts'

/** Everything the API answered to one call. */
export interface Answer<Result> {
  /** The data, whole or partial; null when there is none. */
  data: Result | null
  /** What went wrong on the way, empty when nothing did. */
  errors: readonly GraphQLProblem[]
  /** What the API says beside the data, such as `warnings` and `cost`. */
  extensions: Record<string, unknown>
  /** HTTP status. */
  status: number
  /** The API's log knows this call by it. */
  requestId: string | undefined
}

/** Reads a reply. @throws ScrutinyError of kind http when it is no GraphQL answer. */
export function toAnswer<Result>(message: Message, reply: Reply): Answer<Result> {
  const { status, headers } = reply
  const { data, errors, extensions = {} } = parse(reply.text)
  const requestId = headers.get('x-request-id') ?? errors?.[0]?.extensions?.requestId
  if (data === undefined && !errors) throw toError('http', message, reply, { requestId })
  return { data: data ?? null, errors: errors ?? [], extensions, status, requestId }
}

/** The error that an answer with problems becomes. */
export function toError(
  kind: 'http' | 'graphql',
  { operation, repeatable }: Message,
  { status, attempts }: Reply,
  { errors = [], data, requestId }: Partial<Answer<unknown>>,
): ScrutinyError {
  const codes = [...new Set(errors.flatMap(({ extensions }) => extensions?.code ?? []))]
  const retryable = repeatable && passing.includes(status)
  return new ScrutinyError(kind, { operation, status, codes, requestId, retryable, attempts, errors, data })
}

interface Body {
  data?: never
  errors?: GraphQLProblem[]
  extensions?: Record<string, unknown>
}

function parse(text: string): Body {
  try {
    const body = JSON.parse(text)
    return body !== null && typeof body === 'object' && (!body.errors || Array.isArray(body.errors))
      ? body
      : {}
  } catch {
    return {}
  }
}
