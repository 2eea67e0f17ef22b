import type { Prisma } from '@scrutiny/db'
import type { Context } from '../../context.ts'
import { cursorFormat } from '../connection/keyset.ts'
import { keysetPage } from '../connection/keyset-page.ts'
import { FIGURES, type PageArguments, paged, readPage } from '../connection/page.arguments.ts'
import { observationById } from './observation.loader.ts'
import { type ObservationOrder, observationKeys } from './observation.order.ts'

type Order = typeof ObservationOrder.$inferInput

/** What the cursors of a list of figures hold in an order. */
export function cursorOf(order: Order | null | undefined) {
  const { name, keys } = observationKeys(order)
  return cursorFormat(name, keys)
}

/** The `extensions` of a connection of figures. */
export const OBSERVATION_PAGES = paged(FIGURES, ({ orderBy }: { orderBy?: Order | null }) =>
  cursorOf(orderBy),
)

/** A page of figures. Figures that a newer report states again are left out. */
export async function observationPage(
  context: Context,
  condition: Prisma.ObservationWhereInput,
  order: Order | null | undefined,
  page: PageArguments,
) {
  const { prisma } = context.db
  const where: Prisma.ObservationWhereInput = { AND: [condition, { supersededById: null }] }
  const { name, keys } = observationKeys(order)
  const read = readPage(page, FIGURES, cursorOf(order))
  const { rows, pageInfo } = await keysetPage(prisma.observation, where, name, keys, read)
  const nodes = await Promise.all(rows.map(({ id }) => observationById(context, id)))
  return {
    pageInfo,
    edges: rows.flatMap(({ cursor }, index) => {
      const node = nodes[index]
      return node ? [{ cursor, node }] : []
    }),
    totalCount: () => prisma.observation.count({ where }),
  }
}
