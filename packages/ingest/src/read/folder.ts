import type { z } from 'zod'
import * as factFiles from '../rows/facts.ts'
import * as financeFiles from '../rows/finance.ts'
import { observations } from '../rows/observations.ts'
import * as referenceFiles from '../rows/reference.ts'
import * as reportFiles from '../rows/report.ts'
import { type FileKind, type Row, readCsv } from './csv.ts'
import type { DataSetFiles } from './data-set.ts'
import { REFERENCE_FOLDER } from './file-names.ts'
import { nearest } from './nearest.ts'
import { FactsError, type Problem } from './problem.ts'

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
 * @throws {FactsError} with every cell that is not what its column expects, and every file that is missing or unknown.
 */
export function readFolder(files: DataSetFiles): Facts {
  const problems: Problem[] = []
  const names = new Set([...files.keys()].map(file => file.slice(0, file.indexOf('/'))))
  names.delete(REFERENCE_FOLDER)
  const reference = readFiles(files, REFERENCE_FOLDER, referenceFiles, problems)
  const reports = [...names]
    .sort()
    .map(folder => ({ ...readFiles(files, folder, reportFolderFiles, problems), folder }))
  if (problems.length > 0) throw new FactsError(problems)
  return { reference, reports }
}

function readFiles<F extends Files>(files: DataSetFiles, folder: string, kinds: F, problems: Problem[]) {
  const rows: Record<string, unknown> = {}
  problems.push(...unknownFiles(files, folder, kinds))
  for (const [name, kind] of Object.entries(kinds)) {
    const file = `${folder}/${kind.name}`
    const content = files.get(file)
    if (content === undefined)
      problems.push({ file, line: 1, column: 'file', found: '', expected: 'a file with a header' })
    rows[name] = content === undefined ? [] : readCsv(content, file, kind, problems)
  }
  return rows as Rows<F>
}

function unknownFiles(files: DataSetFiles, folder: string, kinds: Files): Problem[] {
  const known = Object.values(kinds).map(({ name }) => name)
  return [...files.keys()]
    .filter(file => file.startsWith(`${folder}/`) && !known.includes(file.slice(folder.length + 1)))
    .map(file => {
      const found = file.slice(folder.length + 1)
      const closest = nearest(found, known)
      const hint = closest ? `, such as ${closest}` : ''
      return { file, line: 1, column: 'file', found, expected: `one of ${known.join(', ')}${hint}` }
    })
}
