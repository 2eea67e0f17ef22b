import type { Check } from '@scrutiny/db'
import { listsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** The checks that used a figure, in the order of the report. */
export const checksOfObservation = async (context: Context, observationId: string): Promise<Check[]> => {
  const links = await context.batches.ask('checks of figure', observationId, async ids => {
    const rows = await context.db.prisma.checkObservation.findMany({
      where: { observationId: { in: [...ids] } },
      include: { check: true },
      orderBy: { check: { position: 'asc' } },
    })
    return listsInOrder(ids, rows, row => row.observationId)
  })
  return links.map(({ check }) => check)
}
