import type { Area } from '@scrutiny/db'
import { rowsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** An area by its key. */
export async function areaById(context: Context, id: string): Promise<Area> {
  const area = await context.batches.ask('area by id', id, async ids =>
    rowsInOrder(
      ids,
      await context.db.prisma.area.findMany({ where: { id: { in: [...ids] } } }),
      row => row.id,
    ),
  )
  if (!area) throw new Error(`no area ${id}`)
  return area
}
