import { encodeCursor } from './cursor.ts'
import { beyond, type Key, orderBy, placeOf, reversed, selectionOf } from './keyset.ts'
import type { Page } from './page.arguments.ts'

/** The rows of a page by their keys, each with its cursor. */
export interface KeysetPage {
  rows: { id: string; cursor: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

/** What of a Prisma model a page needs. */
interface Model {
  findMany(args: object): Promise<object[]>
}

/**
 * Finds a page of an ordered list, by the keys of its rows and not by counting: it costs the same far down the list,
 * and a row that is put in between two pages is neither skipped nor repeated.
 *
 * @param order names the list and its order; a cursor works only where it was handed out
 * @param keys what the list is ordered by; the last is the unique `id`
 */
export async function keysetPage(
  model: unknown,
  where: object,
  order: string,
  keys: readonly Key[],
  page: Page,
): Promise<KeysetPage> {
  const walked = page.backwards ? reversed(keys) : keys
  const found = await (model as Model).findMany({
    where: page.from ? { AND: [where, beyond(walked, page.from)] } : where,
    orderBy: orderBy(walked),
    select: selectionOf(keys),
    take: page.size + 1,
  })
  const hasMore = found.length > page.size
  const shown = found.slice(0, page.size)
  if (page.backwards) shown.reverse()
  const rows = shown.map(row => ({
    id: (row as { id: string }).id,
    cursor: encodeCursor(order, placeOf(keys, row)),
  }))
  return { rows, pageInfo: pageInfoOf(rows, page, hasMore) }
}

/** Whether there is more before and after a page, and where it starts and ends. */
export function pageInfoOf(rows: { cursor: string }[], page: Page, hasMore: boolean): KeysetPage['pageInfo'] {
  return {
    hasNextPage: page.backwards ? page.from !== null : hasMore,
    hasPreviousPage: page.backwards ? hasMore : page.from !== null,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
  }
}
