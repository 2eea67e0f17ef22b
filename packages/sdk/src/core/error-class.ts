/** Why a call failed. */
export type ErrorKind = 'network' | 'http' | 'graphql' | 'timeout' | 'aborted'

/** One problem as the API's GraphQL answer states it. */
export interface GraphQLProblem {
  /** The API's own words. They may repeat what you sent, so they are no part of any error's message. */
  message: string
  path?: readonly (string | number)[]
  extensions?: { code?: string; requestId?: string; [key: string]: unknown }
}

/** What is known of a failure. */
export interface Details {
  operation?: string | undefined
  status?: number | undefined
  codes?: readonly string[]
  requestId?: string | undefined
  retryable?: boolean
  attempts?: number
  errors?: readonly GraphQLProblem[]
  data?: unknown
}

/** The class behind {@link ScrutinyError}, without what `kind` tells of it. */
export class ScrutinyError extends Error {
  override readonly name = 'ScrutinyError'
  readonly kind: ErrorKind
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined
  /** The API's error codes (`BAD_USER_INPUT`), or the system's code of a network failure (`ECONNRESET`). */
  readonly codes: readonly string[]
  /** Where in the answer the first problem is. */
  readonly path: readonly (string | number)[] | undefined
  /** Quote this when you ask the API's keepers: their log knows it. */
  readonly requestId: string | undefined
  /** True when sending the same call again later is safe and may succeed. */
  readonly retryable: boolean
  /** How many times the call was sent. */
  readonly attempts: number
  readonly #errors: readonly GraphQLProblem[]
  readonly #data: unknown

  constructor(kind: ErrorKind, details: Details = {}) {
    const { errors = [], codes = [], attempts = 1 } = details
    super(sentence(kind, details))
    this.kind = kind
    this.status = details.status
    this.codes = codes
    this.path = errors[0]?.path
    this.requestId = details.requestId
    this.retryable = details.retryable ?? false
    this.attempts = attempts
    this.#errors = errors
    this.#data = details.data
  }

  /** The problems in the API's own words. Not printed with the error, since they may repeat variables. */
  get errors(): readonly GraphQLProblem[] {
    return this.#errors
  }

  /** What the API answered in spite of the problems: partial data, or null. Not printed with the error. */
  get data(): unknown {
    return this.#data
  }
}

const reasons: Record<ErrorKind, string> = {
  network: 'the API could not be reached',
  http: 'the answer was not GraphQL',
  graphql: 'the API reports errors',
  timeout: 'no answer in time',
  aborted: 'the call was aborted',
}

function sentence(kind: ErrorKind, { operation, status, codes, errors, requestId }: Details) {
  const facts = [status && `HTTP ${status}`, codes?.join(' '), errors?.[0]?.path?.join('.'), requestId]
  const known = facts.filter(Boolean).join(', ')
  return `${operation ?? 'query'}: ${reasons[kind]}${known && ` (${known})`}`
}
