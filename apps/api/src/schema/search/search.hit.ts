import type { Database } from '@scrutiny/db'

/** The kinds of things that can be found, as the schema names them; the first of two that fit equally well comes first. */
export const KINDS = [
  'Directorate',
  'Service',
  'Indicator',
  'FinanceTable',
  'Report',
  'Commentary',
  'Action',
  'Risk',
] as const
export type HitKind = (typeof KINDS)[number]

/** A thing that was found: a row of its kind. */
export type SearchHit = { id: string; __typename: HitKind }

type Prisma = Database['prisma']
type Things = Promise<{ id: string }[]>

const THINGS: Record<HitKind, (prisma: Prisma, where: { id: { in: string[] } }) => Things> = {
  Directorate: (prisma, where) => prisma.directorate.findMany({ where }),
  Service: (prisma, where) => prisma.service.findMany({ where }),
  Indicator: (prisma, where) => prisma.indicator.findMany({ where }),
  FinanceTable: (prisma, where) => prisma.financeTable.findMany({ where }),
  Report: (prisma, where) => prisma.report.findMany({ where }),
  Commentary: (prisma, where) => prisma.commentary.findMany({ where }),
  Action: (prisma, where) => prisma.action.findMany({ where }),
  Risk: (prisma, where) => prisma.risk.findMany({ where }),
}

/** The rows of the things that were found, in the order in which they were found: one statement a kind. */
export async function thingsOf(prisma: Prisma, found: { kind: HitKind; id: string }[]): Promise<SearchHit[]> {
  const byKind = await Promise.all(
    KINDS.map(async kind => {
      const ids = found.filter(each => each.kind === kind).map(({ id }) => id)
      const things = await THINGS[kind](prisma, { id: { in: ids } })
      return [kind, new Map(things.map(thing => [thing.id, thing]))] as const
    }),
  )
  const things = new Map(byKind)
  return found.map(({ kind, id }) => ({ ...things.get(kind)?.get(id), id, __typename: kind }))
}
