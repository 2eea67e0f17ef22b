import type { Prisma } from '@scrutiny/db'
import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'

const JUDGED_BY = { area: true, unit: true } satisfies Prisma.TargetInclude

/** A target with all that a figure is judged by. */
export type TargetRow = Prisma.TargetGetPayload<{ include: typeof JUDGED_BY }>

/** The targets of an indicator, newest report first. */
export const targetsOf = createLoader(async ({ db }, indicatorIds): Promise<TargetRow[][]> => {
  const targets = await db.prisma.target.findMany({
    where: { indicatorId: { in: [...indicatorIds] } },
    include: JUDGED_BY,
    orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }],
  })
  return listsInOrder(indicatorIds, targets, target => target.indicatorId)
})
