import type { Prisma } from '@scrutiny/db'
import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'
import { createListLoader } from '../list-loader.ts'

/** The links to the checks that used a figure, in the order of the report. */
export const checkLinksOf = createLoader(async ({ db }, observationIds) => {
  const links = await db.prisma.checkObservation.findMany({
    where: { observationId: { in: [...observationIds] } },
    orderBy: { check: { position: 'asc' } },
  })
  return listsInOrder(observationIds, links, link => link.observationId)
})

/** The checks of a report that meet a condition, in its order. */
export const checksOf = createListLoader(
  ({ check }, reportIds, where: Prisma.CheckWhereInput, selected) =>
    check.findMany({
      ...selected,
      where: { AND: [where, { reportId: { in: reportIds } }] },
      orderBy: { position: 'asc' },
    }),
  ({ reportId }) => reportId,
)
