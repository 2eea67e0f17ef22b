import type { Database } from '@scrutiny/db'
import { type DataSetFiles, readDataSet } from '../read/data-set.ts'
import { readFacts } from '../read/read-facts.ts'
import { underLoadLock, WAIT_SECONDS } from '../store/load-lock.ts'
import { buildTables } from '../tables/build-tables.ts'
import type { Tables } from '../tables/tables.ts'
import { apply, type LoadOptions } from './apply.ts'

/** What a load did. */
export interface LoadResult {
  /** Whether anything was written; nothing is when the database held these facts already, and by a dry run. */
  changed: boolean
  /** The number of the load; undefined when nothing was written. */
  number: number | undefined
  /** How many facts of each kind the data set holds. */
  counts: Record<
    'reports' | 'indicators' | 'series' | 'observations' | 'targets' | 'statements' | 'checks',
    number
  >
}

/**
 * Loads the data set in a folder: read, validate, compare, write. All of it or nothing: one wrong cell and the database
 * stays as it was.
 *
 * @param folder the data set: a `reference` folder and one folder for each report
 * @throws {FactsError} when the data set can't be loaded, with every problem found.
 * @throws {LoadError} when another load runs, or too much would be dropped.
 */
export async function load(
  database: Database,
  folder: string,
  options: LoadOptions = {},
): Promise<LoadResult> {
  return loadFiles(database, (await readDataSet(folder)).files, folder, options)
}

/** Loads the files of a data set, as {@link load} does; `source` says where they came from. */
export async function loadFiles(
  database: Database,
  files: DataSetFiles,
  source: string,
  options: LoadOptions = {},
): Promise<LoadResult> {
  const tables = buildTables(readFacts(files))
  const { waitSeconds = WAIT_SECONDS, by } = options
  const organisations = organisationsOf(tables)
  const record = { organisations, source, by, takesBack: undefined, sources: [{ organisations, files }] }
  const { number } = await underLoadLock(database, waitSeconds, transaction =>
    apply(transaction, record, tables, options),
  )
  return { changed: number !== undefined, number, counts: countsOf(tables) }
}

/** The organisations that rows speak of, in alphabetical order. */
export const organisationsOf = (tables: Tables): string[] => tables.organisation.map(({ id }) => id).sort()

const countsOf = (tables: Tables): LoadResult['counts'] => ({
  reports: tables.report.length,
  indicators: tables.indicator.length,
  series: tables.series.length,
  observations: tables.observation.length,
  targets: tables.target.length,
  statements: tables.comparisonStatement.length,
  checks: tables.check.length,
})
