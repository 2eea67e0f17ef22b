import type { Database } from '@scrutiny/db'

/** How many figures a database holds and which load was the newest, for the log of a start. */
export async function describeHoldings({ prisma }: Database): Promise<string> {
  const figures = await prisma.observation.count()
  const indicators = await prisma.indicator.count()
  const load = await prisma.load.findFirst({ orderBy: { id: 'desc' } })
  const newest = load ? `; the newest load is ${load.id}, of ${load.loadedAt.toISOString()}` : ''
  const source = load?.source ? ` from ${load.source}` : ''
  return `Holding ${figures} figures of ${indicators} indicators${newest}${source}`
}
