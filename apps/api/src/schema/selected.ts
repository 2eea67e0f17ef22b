import { queryFromInfo, type SelectionMap } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'

/** What Prisma fetches beside the columns of a row. */
export type Selected = Pick<SelectionMap, 'select' | 'include'>

/** Where the rows stand below a field, when it does not have them itself, and their type. */
export interface Below {
  typeName: string
  paths: string[][]
}

/** What a query selects of the rows of a field. It must be asked for at each place, since Pothos keeps it by place. */
export function selectedOf(context: Context, info: GraphQLResolveInfo, below?: Below): Selected {
  const { select, include } = queryFromInfo({ context, info, ...below })
  return { ...(select && { select }), ...(include && { include }) }
}
