import type { Database } from '@scrutiny/db'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { createLoader } from '../loaders/create-loader.ts'
import { rowsInOrder } from '../loaders/in-order.ts'
import { type Below, type Selected, selectedOf } from './selected.ts'

type Prisma = Database['prisma']
type Find<Row> = (prisma: Prisma, args: Selected & { where: { id: { in: string[] } } }) => Promise<Row[]>

/**
 * The kinds of rows that a figure, a citation, or another thing that is not a row of Prisma's points to by their ids.
 * Each fetches a row with all that the query selects of it, together with all other rows of which it selects the same.
 */
export const rowById = {
  action: createRowLoader(({ action }, args) => action.findMany(args)),
  area: createRowLoader(({ area }, args) => area.findMany(args)),
  check: createRowLoader(({ check }, args) => check.findMany(args)),
  commentary: createRowLoader(({ commentary }, args) => commentary.findMany(args)),
  indicator: createRowLoader(({ indicator }, args) => indicator.findMany(args)),
  report: createRowLoader(({ report }, args) => report.findMany(args)),
  series: createRowLoader(({ series }, args) => series.findMany(args)),
  statement: createRowLoader(({ comparisonStatement }, args) => comparisonStatement.findMany(args)),
  target: createRowLoader(({ target }, args) => target.findMany(args)),
}

interface RowOptions<Row> {
  /** Where the row stands below the field. */
  below?: Below
  /** The columns of the row, where something has read them: fetched again only for its relations. */
  read?: Row
}

function createRowLoader<Row extends { id: string }>(find: Find<Row>) {
  const load = createLoader(async ({ db }, ids, selected: Selected) => {
    const found = await find(db.prisma, { ...selected, where: { id: { in: [...ids] } } })
    return rowsInOrder(ids, found, row => row.id)
  })
  return async (
    context: Context,
    info: GraphQLResolveInfo,
    id: string,
    { below, read }: RowOptions<Row> = {},
  ): Promise<Row> => {
    const selected = selectedOf(context, info, below)
    if (read && !selected.include) return read
    const row = await load(context, id, selected)
    if (!row) throw new Error(`${info.parentType.name}.${info.fieldName}: nothing has the id ${id}`)
    return row
  }
}
