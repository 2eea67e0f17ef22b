import { listsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** The keys of the checks that used a figure, in the order of the report. */
export async function checksOf(context: Context, observationId: string): Promise<string[]> {
  const links = await context.batches.ask('checks of figure', observationId, async ids => {
    const rows = await context.db.prisma.checkObservation.findMany({
      where: { observationId: { in: [...ids] } },
      orderBy: { check: { position: 'asc' } },
    })
    return listsInOrder(ids, rows, row => row.observationId)
  })
  return links.map(({ checkId }) => checkId)
}
