import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SEED_FOLDER } from '@scrutiny/ingest'

/** The title of the indicator that every scenario asks for, in the seed. */
export const TITLE = 'EHC plans issued within 20 weeks'
/** The same in the other data set. */
export const OTHER_TITLE = 'EHC plans issued within twenty weeks'

/** A copy of the seed in which one title differs, and with it every row that says it. */
export async function writeOtherDataSet(folder: string): Promise<string> {
  await cp(SEED_FOLDER, folder, { recursive: true })
  const file = join(folder, 'reference', 'indicators.csv')
  const text = await readFile(file, 'utf8')
  if (!text.includes(TITLE)) throw new Error(`${file} has no "${TITLE}"`)
  await writeFile(file, text.replaceAll(TITLE, OTHER_TITLE))
  return folder
}
