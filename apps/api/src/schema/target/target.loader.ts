import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'

/** The targets of an indicator, newest report first. */
export const targetsOf = createLoader(async ({ db }, indicatorIds) => {
  const targets = await db.prisma.target.findMany({
    where: { indicatorId: { in: [...indicatorIds] } },
    include: { area: true, unit: true },
    orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }],
  })
  return listsInOrder(indicatorIds, targets, target => target.indicatorId)
})
