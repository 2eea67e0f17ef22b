import type { Database } from '@scrutiny/db'
import { readDataSet } from './read/data-set.ts'
import { readFacts } from './read/read-facts.ts'
import { buildTables } from './tables/build-tables.ts'
import { writeTables } from './write.ts'

/** What a load did. */
export interface LoadResult {
  /** Whether anything was written; nothing is when the database held these facts already. */
  changed: boolean
  /** How many facts of each kind the data set holds. */
  counts: Record<
    'reports' | 'indicators' | 'series' | 'observations' | 'targets' | 'statements' | 'checks',
    number
  >
}

/**
 * Loads a data set: read, validate, write. All of it or nothing: one wrong cell and the database stays as it was.
 *
 * @param folder the data set: a `reference` folder and one folder for each report
 * @throws {FactsError} when the data set can't be loaded, with every problem found.
 */
export async function load(database: Database, folder: string): Promise<LoadResult> {
  const tables = buildTables(readFacts((await readDataSet(folder)).files))
  const changed = await writeTables(database, tables)
  return {
    changed,
    counts: {
      reports: tables.report.length,
      indicators: tables.indicator.length,
      series: tables.series.length,
      observations: tables.observation.length,
      targets: tables.target.length,
      statements: tables.comparisonStatement.length,
      checks: tables.check.length,
    },
  }
}
