import type {
  Action,
  Commentary,
  Database,
  Directorate,
  FinanceTable,
  Indicator,
  Report,
  Risk,
  Service,
} from '@scrutiny/db'

/** The rows of the kinds of things that can be found, as the schema names them. */
interface Rows {
  Directorate: Directorate
  Service: Service
  Indicator: Indicator
  FinanceTable: FinanceTable
  Report: Report
  Commentary: Commentary
  Action: Action
  Risk: Risk
}

export type HitKind = keyof Rows

/** A thing that was found: a row of its kind. */
export type SearchHit = { [Kind in HitKind]: Rows[Kind] & { __typename: Kind } }[HitKind]

type Prisma = Database['prisma']
type Find = (prisma: Prisma, where: { id: { in: string[] } }) => Promise<SearchHit[]>

const named =
  <Kind extends HitKind>(__typename: Kind) =>
  <Row>(row: Row) => ({ ...row, __typename })

/** How the things of each kind are fetched; of two that fit equally well the one of the first kind comes first. */
const FINDERS: Record<HitKind, Find> = {
  Directorate: async ({ directorate }, where) =>
    (await directorate.findMany({ where })).map(named('Directorate')),
  Service: async ({ service }, where) => (await service.findMany({ where })).map(named('Service')),
  Indicator: async ({ indicator }, where) => (await indicator.findMany({ where })).map(named('Indicator')),
  FinanceTable: async ({ financeTable }, where) =>
    (await financeTable.findMany({ where })).map(named('FinanceTable')),
  Report: async ({ report }, where) => (await report.findMany({ where })).map(named('Report')),
  Commentary: async ({ commentary }, where) =>
    (await commentary.findMany({ where })).map(named('Commentary')),
  Action: async ({ action }, where) => (await action.findMany({ where })).map(named('Action')),
  Risk: async ({ risk }, where) => (await risk.findMany({ where })).map(named('Risk')),
}

/** The kinds of things that can be found, in the order of {@link FINDERS}. */
export const KINDS = Object.keys(FINDERS) as HitKind[]

/** The rows of the things that were found, in the order in which they were found: one statement a kind. */
export async function thingsOf(prisma: Prisma, found: { kind: HitKind; id: string }[]): Promise<SearchHit[]> {
  const byKind = await Promise.all(
    KINDS.map(async kind => {
      const ids = found.filter(each => each.kind === kind).map(({ id }) => id)
      const things = await FINDERS[kind](prisma, { id: { in: ids } })
      return [kind, new Map(things.map(thing => [thing.id, thing]))] as const
    }),
  )
  const things = new Map(byKind)
  return found.flatMap(({ kind, id }) => things.get(kind)?.get(id) ?? [])
}
