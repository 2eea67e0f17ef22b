import type { Context } from '../../context.ts'
import { createLoader } from '../../loaders/create-loader.ts'
import { listsInOrder } from '../../loaders/in-order.ts'
import { once } from '../../loaders/once.ts'

export interface DimensionShape {
  code: string
  name: string
  members: MemberShape[]
}

export interface MemberShape {
  key: string
  code: string
  name: string
  dimension: DimensionShape
}

/** The members that a series' breakdown names, in the order of their dimensions. */
export async function membersOf(context: Context, breakdownKey: string): Promise<MemberShape[]> {
  if (breakdownKey === '') return []
  const wanted = new Set(breakdownKey.split(';'))
  const dimensions = await everyDimension(context)
  return dimensions.flatMap(({ members }) => members.filter(({ key }) => wanted.has(key)))
}

/** The dimensions by which an indicator is broken down, each with just the members that have figures. */
export async function dimensionsOfIndicator(
  context: Context,
  indicatorId: string,
): Promise<DimensionShape[]> {
  const used = new Set((await usedMembersOf(context, indicatorId)).map(({ memberId }) => memberId))
  if (used.size === 0) return []
  const dimensions = await everyDimension(context)
  return dimensions
    .map(dimension => ({ ...dimension, members: dimension.members.filter(({ key }) => used.has(key)) }))
    .filter(({ members }) => members.length > 0)
}

const usedMembersOf = createLoader(async ({ db }, indicatorIds) => {
  const { rows } = await db.pool.query<{ indicatorId: string; memberId: string }>(
    `select distinct s."indicatorId", m."memberId"
       from "Series" s join "SeriesMember" m on m."seriesId" = s.id
      where s."indicatorId" = any($1)`,
    [indicatorIds],
  )
  return listsInOrder(indicatorIds, rows, row => row.indicatorId)
})

const everyDimension = once(async ({ db }): Promise<DimensionShape[]> => {
  const rows = await db.prisma.dimension.findMany({
    orderBy: { position: 'asc' },
    include: { members: { orderBy: { position: 'asc' } } },
  })
  return rows.map(({ code, name, members }) => {
    const dimension: DimensionShape = { code, name, members: [] }
    dimension.members = members.map(member => ({
      key: member.id,
      code: member.code,
      name: member.name,
      dimension,
    }))
    return dimension
  })
})
