import type { Indicator, Prisma } from '@scrutiny/db'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { type CursorFormat, encodeCursor, type Place } from '../connection/cursor.ts'
import { type KeysetPage, keysetPage, pageInfoOf } from '../connection/keyset-page.ts'
import { ENTITIES, type Page, type PageArguments, paged, readPage } from '../connection/page.arguments.ts'
import { rowById } from '../row-by-id.ts'
import { type IndicatorFilter, indicatorFilter } from './indicator.filter.ts'
import {
  type IndicatorOrder,
  indicatorCursor,
  indicatorKeys,
  nameOf,
  USUAL_ORDER,
} from './indicator.order.ts'
import { hasStatus, latestOf } from './indicator.standing.ts'

type Filter = typeof IndicatorFilter.$inferInput
type Order = typeof IndicatorOrder.$inferInput

/** Where a connection holds its nodes. */
const NODES = { typeName: 'Indicator', paths: [['edges', 'node'], ['nodes']] }

/** What a connection of indicators is asked for. */
interface Asked extends PageArguments {
  filter?: Filter | null | undefined
  orderBy?: Order | null | undefined
}

/** The keys by which the rows are found; null when they have to be worked out from the figures. */
const keysOf = ({ filter, orderBy }: Asked) => (filter?.rag ? null : indicatorKeys(orderBy ?? USUAL_ORDER))

const cursorOf = (asked: Asked): CursorFormat => indicatorCursor(asked.orderBy ?? USUAL_ORDER, keysOf(asked))

/** The `extensions` of a connection of indicators. */
export const INDICATOR_PAGES = paged(ENTITIES, cursorOf)

/** A page of indicators. */
export async function indicatorPage(
  context: Context,
  info: GraphQLResolveInfo,
  scope: Prisma.IndicatorWhereInput,
  asked: Asked,
) {
  const { filter, orderBy } = asked
  const { prisma } = context.db
  const order = orderBy ?? USUAL_ORDER
  const page = readPage(asked, ENTITIES, cursorOf(asked))
  const where: Prisma.IndicatorWhereInput = { AND: [scope, indicatorFilter(filter)] }
  const keys = keysOf(asked)
  const { rows, pageInfo } = keys
    ? await keysetPage(prisma.indicator, where, nameOf(order), keys, page)
    : await computedPage(context, where, filter, order, page)
  const nodes: Indicator[] = await Promise.all(
    rows.map(({ id }) => rowById.indicator(context, info, id, { below: NODES })),
  )
  return {
    pageInfo,
    edges: nodes.map((node, index) => ({ cursor: rows[index]?.cursor ?? '', node })),
    totalCount: async () =>
      filter?.rag ? (await matching(context, where, filter)).length : prisma.indicator.count({ where }),
  }
}

/**
 * A page by what is worked out from the figures: status, newest period, newest value. It looks at every indicator
 * that matches the rest of the filter, still in a constant number of statements.
 */
async function computedPage(
  context: Context,
  where: Prisma.IndicatorWhereInput,
  filter: Filter | null | undefined,
  order: Order,
  page: Page,
): Promise<KeysetPage> {
  const name = nameOf(order)
  const candidates = await matching(context, where, filter)
  const placed = await Promise.all(
    candidates.map(async indicator => ({
      id: indicator.id,
      place: await placeOf(context, indicator, order),
    })),
  )
  const walk = (a: Place, b: Place) => (page.backwards ? -1 : 1) * comparePlaces(a, b, order.direction)
  const start = page.from
  const walked = placed
    .filter(({ place }) => !start || walk(place, start) > 0)
    .sort((a, b) => walk(a.place, b.place))
  const shown = walked.slice(0, page.size)
  if (page.backwards) shown.reverse()
  const rows = shown.map(({ id, place }) => ({ id, cursor: encodeCursor(name, place) }))
  return { rows, pageInfo: pageInfoOf(rows, page, walked.length > page.size) }
}

type Candidate = Pick<Indicator, 'id' | 'code' | 'title' | 'position'>

async function matching(
  context: Context,
  where: Prisma.IndicatorWhereInput,
  filter: Filter | null | undefined,
): Promise<Candidate[]> {
  const candidates = await context.db.prisma.indicator.findMany({
    where,
    select: { id: true, code: true, title: true, position: true },
    orderBy: { position: 'asc' },
  })
  const wanted = filter?.rag
  if (!wanted) return candidates
  const matches = await Promise.all(candidates.map(({ id }) => hasStatus(context, id, wanted)))
  return candidates.filter((_, index) => matches[index])
}

async function placeOf(context: Context, indicator: Candidate, { field }: Order): Promise<Place> {
  const { position, id } = indicator
  switch (field) {
    case 'LATEST_PERIOD':
      return [(await latestOf(context, id))?.sortDate ?? null, position, id]
    case 'LATEST_VALUE':
      return [(await latestOf(context, id))?.value ?? null, position, id]
    case 'TITLE':
      return [indicator.title, position, id]
    case 'CODE':
      return [indicator.code, position, id]
    case 'SERVICE':
      return [position, position, id]
  }
}

function comparePlaces(
  [value, position]: Place,
  [otherValue, otherPosition]: Place,
  direction: Order['direction'],
) {
  const byPosition = Number(position) - Number(otherPosition)
  if (value === otherValue) return byPosition
  if (value === null || value === undefined) return 1
  if (otherValue === null || otherValue === undefined) return -1
  return (value < otherValue ? -1 : 1) * (direction === 'DESC' ? -1 : 1)
}
