import { queryFromInfo } from '@pothos/plugin-prisma'
import type {
  Action,
  Area,
  Check,
  Commentary,
  ComparisonStatement,
  Indicator,
  Report,
  Series,
  Target,
} from '@scrutiny/db'
import type { GraphQLResolveInfo } from 'graphql'
import { rowsInOrder } from '../batches.ts'
import type { Context } from '../context.ts'

/** The kinds of rows that a figure, a citation, or another thing that is not a row of Prisma's points to by their keys. */
interface Rows {
  action: Action
  area: Area
  check: Check
  commentary: Commentary
  comparisonStatement: ComparisonStatement
  indicator: Indicator
  report: Report
  series: Series
  target: Target
}

interface Delegate<Row> {
  findMany(args: object): Promise<Row[]>
}

/**
 * The row that a field points to by its key, with all that the question asks of it: fetched for every row at this
 * place of the answer together.
 *
 * @param paths where below the field the row stands, when it is not the field itself
 */
export async function rowAt<Model extends keyof Rows>(
  context: Context,
  info: GraphQLResolveInfo,
  model: Model,
  id: string,
  paths?: string[][],
): Promise<Rows[Model]> {
  const query = queryFromInfo({
    context,
    info,
    ...(paths && { paths, typeName: model.charAt(0).toUpperCase() + model.slice(1) }),
  })
  const row = await context.batches.ask(`${model} at ${placeOf(info.path)}`, id, async ids => {
    const delegate = context.db.prisma[model] as unknown as Delegate<Rows[Model]>
    const rows = await delegate.findMany({ ...query, where: { id: { in: [...ids] } } })
    return rowsInOrder(ids, rows, row => row.id)
  })
  if (!row) throw new Error(`no ${model} has the key ${id}`)
  return row
}

/** The place in the answer, without the numbers of list items: "observations.edges.node.indicator". */
function placeOf(path: GraphQLResolveInfo['path']): string {
  const before = path.prev ? `${placeOf(path.prev)}` : ''
  return typeof path.key === 'number' ? before : `${before}.${path.key}`
}
