import type { Database, Load, Prisma } from '@scrutiny/db'

/** A load as it is listed, with what later loads did to it. */
export interface PastLoad extends Load {
  /** The load that took this one back, for all of its organisations or for some. */
  takenBackBy: { number: number; organisations: string[] }[]
}

/** Every load, newest first; their files are left where they are. */
export async function readHistory({
  load,
}: Pick<Database['prisma'] | Prisma.TransactionClient, 'load'>): Promise<PastLoad[]> {
  const loads = await load.findMany({ orderBy: { id: 'desc' } })
  const takenBack = new Map<number, Map<string, number>>()
  // NOTE: the newest first, since a load that was taken back takes back nothing itself any more.
  for (const { id, takesBackId, organisations } of loads) {
    if (takesBackId === null) continue
    const inEffect = organisations.filter(organisation => !takenBack.get(id)?.has(organisation))
    for (const other of loads.filter(other => other.id >= takesBackId && other.id < id)) {
      const by = takenBack.get(other.id) ?? new Map<string, number>()
      takenBack.set(other.id, by)
      for (const organisation of other.organisations)
        if (inEffect.includes(organisation) && !by.has(organisation)) by.set(organisation, id)
    }
  }
  return loads.map(load => ({
    ...load,
    takenBackBy: [...Map.groupBy(takenBack.get(load.id) ?? [], ([, number]) => number)].map(
      ([number, organisations]) => ({ number, organisations: organisations.map(([name]) => name) }),
    ),
  }))
}

/** The organisations of a load that no later load has taken back. */
export const stillLoaded = ({ organisations, takenBackBy }: PastLoad): string[] =>
  organisations.filter(name => !takenBackBy.some(each => each.organisations.includes(name)))
