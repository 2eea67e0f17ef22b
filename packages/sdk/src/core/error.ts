import { ScrutinyError as Base, type Details, type ErrorKind } from './error-class.ts'

export type { ErrorKind, GraphQLProblem } from './error-class.ts'

/**
 * The one error that calls fail with. `kind` says why, and tells TypeScript what else is known:
 * an `http` or `graphql` error has a `status`.
 *
 * No message holds a variable's value, a header or the API's own words; those are in `errors`.
 */
export type ScrutinyError = Base &
  (
    | { kind: 'http' | 'graphql'; status: number }
    | { kind: 'network' | 'timeout' | 'aborted'; status: undefined }
  )

/** The class of every failed call, for `instanceof`. */
export const ScrutinyError = Base as {
  new (kind: ErrorKind, details?: Details): ScrutinyError
  readonly prototype: ScrutinyError
}
