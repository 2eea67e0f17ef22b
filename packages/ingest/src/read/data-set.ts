import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from './decode.ts'
import { REFERENCE_FOLDER, REPORT_FILE } from './file-names.ts'
import { FactsError, type Problem } from './problem.ts'

/** The CSV files of a data set: the text of each by its path, for example "reference/areas.csv". */
export type DataSetFiles = ReadonlyMap<string, string>

/** A data set as it was found in a folder. */
export interface DataSet {
  files: DataSetFiles
  /** What else stands in the folder and is not read, by its path. */
  ignored: string[]
}

/**
 * Reads the files of a data set once; everything after this works on their text.
 * Hidden files and folders, and those that archives and desktops leave behind, are passed over.
 *
 * @throws {FactsError} when a file is not in UTF-8, or a folder is neither the reference folder nor a report's.
 */
export async function readDataSet(folder: string): Promise<DataSet> {
  const files = new Map<string, string>()
  const ignored: string[] = []
  const problems: Problem[] = []
  for (const { name, isFolder } of await entriesOf(folder)) {
    if (!isFolder) {
      if (isCsv(name)) problems.push(misplaced(name))
      else if (!isReadme(name)) ignored.push(name)
      continue
    }
    const entries = await entriesOf(join(folder, name))
    if (name !== REFERENCE_FOLDER && !entries.some(entry => entry.name === REPORT_FILE)) {
      problems.push(noReport(name))
      continue
    }
    for (const entry of entries) {
      const file = `${name}/${entry.name}`
      if (entry.isFolder || !isCsv(entry.name)) {
        if (!isReadme(entry.name)) ignored.push(entry.isFolder ? `${file}/` : file)
        continue
      }
      const decoded = decode(await readFile(join(folder, file)), file)
      if ('problem' in decoded) problems.push(decoded.problem)
      else files.set(file, decoded.text)
    }
  }
  if (problems.length > 0) throw new FactsError(problems)
  return { files, ignored }
}

async function entriesOf(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const names = (await readdir(folder)).filter(name => !isHidden(name)).sort()
  return Promise.all(
    names.map(async name => ({ name, isFolder: (await stat(join(folder, name))).isDirectory() })),
  )
}

const LEFT_BEHIND = new Set(['__macosx', 'thumbs.db', 'desktop.ini', 'lost+found'])
const isHidden = (name: string) => /^(\.|~\$)/.test(name) || LEFT_BEHIND.has(name.toLowerCase())
const isCsv = (name: string) => /\.csv$/i.test(name)
const isReadme = (name: string) => /^readme(\.|$)/i.test(name)

const misplaced = (file: string): Problem => ({
  file,
  line: 1,
  column: 'file',
  found: file,
  expected: `a CSV file to stand in the folder ${REFERENCE_FOLDER} or in a report's folder`,
})

const noReport = (folder: string): Problem => ({
  file: folder,
  line: 1,
  column: 'folder',
  found: `no ${REPORT_FILE}`,
  expected: `a report's folder, which holds ${REPORT_FILE}; move the folder elsewhere if it is none`,
})
