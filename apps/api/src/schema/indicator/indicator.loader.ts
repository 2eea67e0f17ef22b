import type { Indicator } from '@scrutiny/db'
import { rowsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** An indicator by its key. */
export async function indicatorById(context: Context, id: string): Promise<Indicator> {
  const indicator = await context.batches.ask('indicator by id', id, async ids =>
    rowsInOrder(
      ids,
      await context.db.prisma.indicator.findMany({ where: { id: { in: [...ids] } } }),
      row => row.id,
    ),
  )
  if (!indicator) throw new Error(`no indicator ${id}`)
  return indicator
}
