import type { Context } from '../../context.ts'

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
  const used = await context.batches.ask('members used by indicator', indicatorId, async ids => {
    const { rows } = await context.db.pool.query<{ indicatorId: string; memberId: string }>(
      `select distinct s."indicatorId", m."memberId"
         from "Series" s join "SeriesMember" m on m."seriesId" = s.id
        where s."indicatorId" = any($1)`,
      [ids],
    )
    return ids.map(id => new Set(rows.filter(row => row.indicatorId === id).map(row => row.memberId)))
  })
  if (used.size === 0) return []
  const dimensions = await everyDimension(context)
  return dimensions
    .map(dimension => ({ ...dimension, members: dimension.members.filter(({ key }) => used.has(key)) }))
    .filter(({ members }) => members.length > 0)
}

const everyDimension = (context: Context): Promise<DimensionShape[]> =>
  context.batches.ask('dimensions', 'all', async () => {
    const rows = await context.db.prisma.dimension.findMany({
      orderBy: { position: 'asc' },
      include: { members: { orderBy: { position: 'asc' } } },
    })
    return [
      rows.map(({ code, name, members }) => {
        const dimension: DimensionShape = { code, name, members: [] }
        dimension.members = members.map(member => ({
          key: member.id,
          code: member.code,
          name: member.name,
          dimension,
        }))
        return dimension
      }),
    ]
  })
