import type { Report } from '@scrutiny/db'
import { rowsInOrder } from '../../batches.ts'
import type { Context } from '../../context.ts'

/** A report by its key. */
export async function reportById(context: Context, id: string): Promise<Report> {
  const report = await context.batches.ask('report by id', id, async ids =>
    rowsInOrder(
      ids,
      await context.db.prisma.report.findMany({ where: { id: { in: [...ids] } } }),
      row => row.id,
    ),
  )
  if (!report) throw new Error(`no report ${id}`)
  return report
}
