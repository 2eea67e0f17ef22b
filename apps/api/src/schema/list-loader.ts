import type { Database } from '@scrutiny/db'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { createLoader } from '../loaders/create-loader.ts'
import { listsInOrder } from '../loaders/in-order.ts'
import { type Selected, selectedOf } from './selected.ts'

/**
 * Makes the loader of a list that belongs to a row and takes arguments.
 *
 * NOTE: `t.relation` with arguments gives a row of one union branch what another branch asked for. When two aliases
 * ask for one relation with different arguments, Pothos (plugin-prisma 4.17) fetches the second by a plan that it keeps
 * by type and path alone, and the paths of branches are the same.
 *
 * @param find fetches the rows of many parents that meet a condition, in the order of their list
 * @param parentOf the id of the parent that a row belongs to
 */
export function createListLoader<Where, Row>(
  find: (prisma: Database['prisma'], parentIds: string[], where: Where, selected: Selected) => Promise<Row[]>,
  parentOf: (row: Row) => string,
) {
  const load = createLoader(async ({ db }, parentIds, where: Where, selected: Selected) =>
    listsInOrder(parentIds, await find(db.prisma, [...parentIds], where, selected), parentOf),
  )
  return (context: Context, info: GraphQLResolveInfo, parentId: string, where: Where): Promise<Row[]> =>
    load(context, parentId, where, selectedOf(context, info))
}
