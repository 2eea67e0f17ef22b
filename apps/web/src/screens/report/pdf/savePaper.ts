import { saveFile } from '../../../lib/saveFile.ts'
import { readPage } from './readPage.ts'
import { writePaper } from './writePaper.ts'

/** Saves what a page says as a tagged PDF of A4 pages. */
export async function savePaper(
  page: Element,
  name: string,
  title: string,
  publisher: string,
): Promise<void> {
  saveFile(`${name}.pdf`, await writePaper({ title, publisher, blocks: readPage(page) }))
}
