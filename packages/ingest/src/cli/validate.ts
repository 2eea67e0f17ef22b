import { readDataSet } from '../read/data-set.ts'
import { readFacts } from '../read/read-facts.ts'
import { buildTables } from '../tables/build-tables.ts'

/** Says what a folder holds beside its data set. */
export const notRead = (ignored: string[]): string =>
  `Not part of the data set, and not read: ${ignored.join(', ')}`

/** `scrutiny validate` */
export async function validateCommand(folder: string): Promise<void> {
  const { files, ignored } = await readDataSet(folder)
  const tables = buildTables(readFacts(files))
  if (ignored.length > 0) console.log(notRead(ignored))
  console.log(
    `${folder} is valid: ${tables.observation.length} figures in ${tables.report.length} report(s).`,
  )
}
