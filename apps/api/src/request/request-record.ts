import { AsyncLocalStorage } from 'node:async_hooks'
import type { ErrorCode } from '../errors.ts'
import type { ClientBudget } from '../rate-limits/cost-budget.ts'
import type { Operation } from './operation.ts'

/** How an answer came about: made anew, kept, kept while the database is sick, or held by the asker already. */
export const CACHE_RESULTS = ['miss', 'hit', 'stale', 'revalidated'] as const
export type CacheResult = (typeof CACHE_RESULTS)[number]

/** What is known of a request while it is being answered; filled in by whoever learns it. */
export interface RequestRecord {
  /** The id under which its errors are found in the log. */
  readonly id: string
  /** The id of the trace that it is a part of, by the header traceparent or by our own tracing. */
  traceId?: string | undefined
  /** Who asks, as rate limits tell clients apart; undefined when the request came by no connection. */
  readonly client?: string | undefined
  /** What a GraphQL document asks. */
  operation?: Operation
  /** How many objects the answer may hold. */
  cost?: number
  cache?: CacheResult
  /** The codes of the errors that the asker was told. */
  readonly errors: ErrorCode[]
  /** Whether the client has more requests in flight than it may. */
  isOverConcurrency?: boolean
  /** What its client may still cost; undefined where there is no limit. */
  budget?: ClientBudget
  /** Sets a header of the answer, whoever writes the rest of it. */
  setHeader(name: string, value: string): void
}

const current = new AsyncLocalStorage<RequestRecord>()

/** The record of the request that is being answered; undefined outside of any. */
export const currentRequest = (): RequestRecord | undefined => current.getStore()

/** The id of the request that is being answered. */
export const currentRequestId = (): string => currentRequest()?.id ?? crypto.randomUUID()

/** Notes something about the request that is being answered. */
export const note = (facts: Pick<RequestRecord, 'cost' | 'cache'>): void =>
  void Object.assign(currentRequest() ?? {}, facts)

/** Answers a request under its record. */
export const withRecord = <Result>(record: RequestRecord, answer: () => Result): Result =>
  current.run(record, answer)
