import type { Area, Target, Unit } from '@scrutiny/db'
import { listsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** The targets of an indicator, newest report first. */
export const targetsOf = (
  context: Context,
  indicatorId: string,
): Promise<(Target & { area: Area | null; unit: Unit | null })[]> =>
  context.batches.ask('targets of indicator', indicatorId, async ids => {
    const targets = await context.db.prisma.target.findMany({
      where: { indicatorId: { in: [...ids] } },
      include: { area: true, unit: true },
      orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }],
    })
    return listsInOrder(ids, targets, target => target.indicatorId)
  })
