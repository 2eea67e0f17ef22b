import type { Series } from '@scrutiny/db'
import { rowsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** A line of figures by its key. */
export async function seriesById(context: Context, id: string): Promise<Series> {
  const series = await context.batches.ask('series by id', id, async ids =>
    rowsInOrder(
      ids,
      await context.db.prisma.series.findMany({ where: { id: { in: [...ids] } } }),
      row => row.id,
    ),
  )
  if (!series) throw new Error(`no series ${id}`)
  return series
}
