import type { Prisma } from '@scrutiny/db'
import type { Context } from '../../context.ts'
import { keysetPage } from '../connection/keyset-page.ts'
import { FIGURES, type PageArguments, readPage } from '../connection/page.arguments.ts'
import { observationById } from './observation.loader.ts'
import { type ObservationOrder, observationKeys } from './observation.order.ts'

/** A page of figures. Figures that a newer report states again are left out. */
export async function observationPage(
  context: Context,
  condition: Prisma.ObservationWhereInput,
  order: typeof ObservationOrder.$inferInput | null | undefined,
  page: PageArguments,
) {
  const { prisma } = context.db
  const where: Prisma.ObservationWhereInput = { AND: [condition, { supersededById: null }] }
  const { name, keys } = observationKeys(order)
  const { rows, pageInfo } = await keysetPage(prisma.observation, where, name, keys, readPage(page, FIGURES))
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
