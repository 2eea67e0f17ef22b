import { ScrutinyError } from './error.ts'

/** A page of a connection, as far as walking needs it. */
export interface Connection {
  pageInfo: { endCursor?: string | null; hasNextPage: boolean }
  nodes?: readonly unknown[]
  edges?: readonly { cursor?: string; node: unknown }[]
}

/** The items of the connection that a result holds. */
export type NodeOf<Result> = Result extends readonly unknown[]
  ? never
  : Result extends { pageInfo: unknown; nodes: readonly (infer Node)[] }
    ? Node
    : Result extends { pageInfo: unknown; edges: readonly { node: infer Node }[] }
      ? Node
      : Result extends object
        ? { [Key in keyof Result]: NodeOf<Result[Key]> }[keyof Result]
        : never

/**
 * The one connection of a result, at any depth outside lists.
 *
 * @throws ScrutinyError with code NOT_ONE_CONNECTION when there is none, or more than one to choose from
 */
export function connectionIn(result: unknown): Connection {
  const found = search(result)
  if (found.length !== 1) throw new ScrutinyError('graphql', { status: 200, codes: ['NOT_ONE_CONNECTION'] })
  return found[0] as Connection
}

function search(value: unknown): Connection[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
  return 'pageInfo' in value ? [value as Connection] : Object.values(value).flatMap(search)
}
