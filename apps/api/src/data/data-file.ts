import type { Prisma } from '@scrutiny/db'
import type { Context } from '../context.ts'
import type { Column } from './column.ts'

/** A page of lines, and the key behind which the next one starts. */
export interface Page<Line> {
  lines: Line[]
  /** The key of the last line; null when there are no more. */
  next: string | null
}

/** A table at a fixed address. */
export interface DataFile<Line = never, Where = object> {
  /** Its name in the address, without the ending. */
  name: string
  title: string
  description: string
  columns: readonly Column<Line>[]
  /** The columns that no two lines have in common. */
  primaryKey: readonly string[]
  /** The input type of the API whose fields are the parameters of the address. */
  filterType: string
  /** The condition of a filter, after a look at the codes it names. */
  condition(context: Context, filter: object, organisation: string): Promise<Where>
  /** The lines that match, in the order of their keys, from a key on. */
  page(context: Context, where: Where, after: string): Promise<Page<Line>>
}

/** How many lines are read at a time: what is in memory for each client, however long the table. */
export const PAGE_LINES = 500

/** What of a Prisma model a data file walks along. */
interface Model<Where> {
  findMany(args: {
    where: { AND: [Where, { id: { gt: string } }] }
    select: { id: true }
    orderBy: { id: Prisma.SortOrder }
    take: number
  }): Promise<{ id: string }[]>
}

/** The keys of the next page of a model's rows. */
export async function keysAfter<Where>(model: Model<Where>, where: Where, after: string): Promise<string[]> {
  const rows = await model.findMany({
    where: { AND: [where, { id: { gt: after } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: PAGE_LINES,
  })
  return rows.map(({ id }) => id)
}

/** A page that is full may be followed by another one. */
export const pageOf = <Line>(lines: Line[], keys: readonly string[]): Page<Line> => ({
  lines,
  next: keys.length === PAGE_LINES ? (keys.at(-1) ?? null) : null,
})
