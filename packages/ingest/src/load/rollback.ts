import type { Database, Prisma } from '@scrutiny/db'
import { LoadError } from '../load-error.ts'
import { readFacts } from '../read/read-facts.ts'
import { underLoadLock, WAIT_SECONDS } from '../store/load-lock.ts'
import { type Source, unpack } from '../store/record.ts'
import { buildTables } from '../tables/build-tables.ts'
import { type Applied, apply, type LoadOptions } from './apply.ts'
import { type PastLoad, readHistory, stillLoaded } from './history.ts'
import { merge, restrictTo } from './restrict.ts'

/**
 * Takes a load back: the facts of its organisations become again what they were before it, built anew from the files
 * that the loads before it kept. Later loads of these organisations are undone with it. It is recorded as a load, so
 * that it can be taken back too.
 *
 * @throws {LoadError} when there is no such load, when it is taken back already, when the load before it kept no files,
 *   when another load runs, or when too much would be dropped.
 */
export async function rollback(
  database: Database,
  number: number,
  options: LoadOptions = {},
): Promise<Applied> {
  const { waitSeconds = WAIT_SECONDS, by, print = () => {} } = options
  return underLoadLock(database, waitSeconds, async transaction => {
    const history = await readHistory(transaction)
    const load = toBeTakenBack(history, number)
    const { organisations } = load
    for (const later of history.filter(({ id }) => id > number)) {
      const undone = stillLoaded(later).filter(name => organisations.includes(name))
      if (undone.length > 0) print(`Load ${later.id}, made later, is undone with it (${undone.join(', ')}).`)
    }
    const { sources, from } = await sourcesBefore(transaction, history, load)
    const tables = merge(
      sources.map(({ organisations, files }) => restrictTo(organisations, buildTables(readFacts(files)))),
    )
    const record = { organisations, source: from, by, takesBack: number, sources }
    return apply(transaction, record, tables, options)
  })
}

function toBeTakenBack(history: PastLoad[], number: number): PastLoad {
  const load = history.find(({ id }) => id === number)
  if (!load) {
    const newest = history[0] ? `the newest is ${history[0].id}` : 'nothing was ever loaded'
    throw new LoadError(`There is no load ${number}: ${newest}. \`scrutiny loads\` lists them.`)
  }
  const [undone] = load.takenBackBy
  if (undone && stillLoaded(load).length === 0)
    throw new LoadError(
      `Load ${number} was taken back already, by load ${undone.number}; nothing was changed.`,
    )
  return load
}

/** The files by which each organisation of a load was loaded before it; none for one that was not there. */
async function sourcesBefore(
  transaction: Prisma.TransactionClient,
  history: PastLoad[],
  { id, organisations }: PastLoad,
): Promise<{ sources: Source[]; from: string }> {
  const earlier = Map.groupBy(organisations, name =>
    history.find(load => load.id < id && load.organisations.includes(name)),
  )
  const sources: Source[] = []
  const from: string[] = []
  for (const [load, names] of [...earlier].sort(([a], [b]) => (a?.id ?? 0) - (b?.id ?? 0))) {
    if (!load) {
      from.push('nothing')
      continue
    }
    if (load.counts === null)
      throw new LoadError(
        `Load ${load.id}, which load ${id} replaced, was made before loads kept their files; nothing was changed. Load the folder that holds these facts instead.`,
      )
    from.push(`load ${load.id}`)
    const kept = await transaction.loadSource.findMany({
      where: { loadId: load.id },
      orderBy: { position: 'asc' },
    })
    for (const source of kept) {
      const theirs = source.organisations.filter(name => names.includes(name))
      if (theirs.length > 0) sources.push({ organisations: theirs, files: await unpack(source.files) })
    }
  }
  return { sources, from: from.join(' and ') }
}
