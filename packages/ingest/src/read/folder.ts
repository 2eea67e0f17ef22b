import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import * as factFiles from '../rows/facts.ts'
import * as financeFiles from '../rows/finance.ts'
import { observations } from '../rows/observations.ts'
import * as referenceFiles from '../rows/reference.ts'
import * as reportFiles from '../rows/report.ts'
import { type FileKind, type Row, readCsv } from './csv.ts'
import { FactsError, type Problem } from './problem.ts'

const REFERENCE_FOLDER = 'reference'
const reportFolderFiles = { ...reportFiles, observations, ...factFiles, ...financeFiles }

type Files = Record<string, FileKind<z.ZodRawShape>>
type Rows<F extends Files> = { [Name in keyof F]: Row<z.output<F[Name]['row']>>[] }

/** What outlives a single report. */
export type Reference = Rows<typeof referenceFiles>

/** What one report says. */
export type ReportFacts = Rows<typeof reportFolderFiles> & { folder: string }

/** A whole data set: the reference folder and a folder for each report. */
export interface Facts {
  reference: Reference
  reports: ReportFacts[]
}

/** The files of a data set that say what its columns may hold, by their place in it. */
export const filesOf = (
  facts: Facts,
): { kind: FileKind<z.ZodRawShape>; rows: Row<object>[]; report?: ReportFacts }[] => [
  ...Object.entries(referenceFiles).map(([name, kind]) => ({
    kind: kind as FileKind<z.ZodRawShape>,
    rows: facts.reference[name as keyof Reference] as Row<object>[],
  })),
  ...facts.reports.flatMap(report =>
    Object.entries(reportFolderFiles).map(([name, kind]) => ({
      kind: kind as FileKind<z.ZodRawShape>,
      rows: report[name as keyof typeof reportFolderFiles] as Row<object>[],
      report,
    })),
  ),
]

/**
 * Reads a data set cell by cell.
 *
 * @throws {FactsError} with every cell that is not what its column expects, and every file that is missing.
 */
export async function readFolder(folder: string): Promise<Facts> {
  const problems: Problem[] = []
  const reference = await readFiles(folder, REFERENCE_FOLDER, referenceFiles, problems)
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter(entry => entry.isDirectory() && entry.name !== REFERENCE_FOLDER)
    .map(({ name }) => name)
  const reports: ReportFacts[] = []
  for (const name of names.sort()) {
    reports.push({ ...(await readFiles(folder, name, reportFolderFiles, problems)), folder: name })
  }
  if (problems.length > 0) throw new FactsError(problems)
  return { reference, reports }
}

async function readFiles<F extends Files>(root: string, folder: string, files: F, problems: Problem[]) {
  const rows: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(files)) {
    const file = `${folder}/${kind.name}`
    rows[name] = await readCsv(join(root, folder, kind.name), file, kind, problems).catch(error => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      problems.push({ file, line: 1, column: 'file', found: '', expected: 'a file with a header' })
      return []
    })
  }
  return rows as Rows<F>
}
