import { matches } from './filter.ts'
import { NotInFixture } from './not-in-fixture.ts'
import type { Held, Thing } from './things.ts'

/** The arguments of a field, with variables and defaults filled in. */
export type Arguments = Record<string, unknown>

/** The items of a list that its arguments ask for. */
export function choose(items: readonly Held[], { last, filter, ...rest }: Arguments): Held[] {
  const conditions = Object.entries({ ...rest, ...(filter as Arguments | null | undefined) })
  const chosen = items.filter(item => conditions.every(([name, wanted]) => matches(item, name, wanted)))
  return typeof last === 'number' ? chosen.slice(-last) : chosen
}

/** A page of a connection. Cursors count the items. */
export function toPage(type: string, items: readonly Held[], given: Arguments): Thing {
  const { first, after, last, before, orderBy, ...rest } = given
  if (orderBy) throw new NotInFixture('The fixture keeps one order, and cannot sort')
  const chosen = choose(items, rest).map((node, place) => ({ node, cursor: String(place + 1) }))
  const between = chosen.filter(
    ({ cursor }) => Number(cursor) > Number(after ?? 0) && Number(cursor) < Number(before ?? Infinity),
  )
  const edges = typeof last === 'number' ? between.slice(-last) : between.slice(0, Number(first ?? 100))
  const place = edges[0] ? between.indexOf(edges[0]) : 0
  const thing = (kind: string, fields: Thing['fields']): Thing => ({ type: kind, fields })
  return thing(type, {
    totalCount: chosen.length,
    nodes: edges.map(({ node }) => node),
    edges: edges.map(edge => thing(`${type}Edge`, edge)),
    pageInfo: thing('PageInfo', {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: place + edges.length < between.length,
      hasPreviousPage: place > 0 || Boolean(after),
    }),
  })
}
