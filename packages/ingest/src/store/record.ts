import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Prisma } from '@scrutiny/db'
import type { Difference } from '../compare/difference.ts'
import type { DataSetFiles } from '../read/data-set.ts'
import { TABLES, type Tables } from '../tables/tables.ts'

/** Files, and the organisations whose facts were taken from them. */
export interface Source {
  organisations: string[]
  files: DataSetFiles
}

/** What is kept of a load beside its facts. */
export interface LoadRecord {
  organisations: string[]
  source: string
  by: string | undefined
  takesBack: number | undefined
  sources: Source[]
}

/** How many facts of each kind a load added, changed, restated and took away. */
export type Changes = Record<string, { new: number; changed: number; restated: number; gone: number }>

/** Writes down a load in the transaction that makes it, and gives its number. */
export async function recordLoad(
  transaction: Prisma.TransactionClient,
  { organisations, source, by, takesBack, sources }: LoadRecord,
  tables: Tables,
  difference: Difference,
): Promise<number> {
  const sha256 = createHash('sha256').update(JSON.stringify(tables)).digest('hex')
  const counts = Object.fromEntries(TABLES.map(table => [table, tables[table].length]))
  const packed = await Promise.all(
    sources.map(async ({ organisations, files }, position) => ({
      position,
      organisations,
      files: await pack(files),
    })),
  )
  const { id } = await transaction.load.create({
    data: {
      organisations,
      sha256,
      source,
      loadedBy: by ?? null,
      counts,
      changes: changesOf(difference),
      takesBackId: takesBack ?? null,
      sources: { create: packed },
    },
    select: { id: true },
  })
  return id
}

const changesOf = ({ kinds }: Difference): Changes =>
  Object.fromEntries(
    kinds
      .map(
        ({ kind, added, changed, restated, gone }) =>
          [
            kind.table,
            { new: added.length, changed: changed.length, restated: restated.length, gone: gone.length },
          ] as const,
      )
      .filter(([, counts]) => Object.values(counts).some(count => count > 0)),
  )

async function pack(files: DataSetFiles): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gzip)(JSON.stringify(Object.fromEntries(files))))
}

/** The files of a load, as they were recorded. */
export async function unpack(packed: Uint8Array): Promise<DataSetFiles> {
  const files: Record<string, string> = JSON.parse((await promisify(gunzip)(packed)).toString())
  return new Map(Object.entries(files))
}
