import { prettyQuery } from '../lib/graphql/prettyQuery.ts'

/** A query from an address as a person would type it; one that cannot be read is left as it is, for the editor to mark. */
export function asTyped(query: string): string {
  try {
    return query.includes('\n') ? query : prettyQuery(query)
  } catch {
    return query
  }
}
