import { saveFile } from '../lib/saveFile.ts'
import { type Asked, csvAddressOf } from './snippets/index.ts'

/**
 * Saves the answer as a table and gives the name of its file.
 *
 * @throws Error with the API's own words when it is no table
 */
export async function downloadCsv(asked: Asked): Promise<string> {
  const response = await fetch(csvAddressOf(asked))
  if (!response.ok) {
    const words = (await response.text()).trim()
    throw new Error(words || `There is no table: the server answered ${response.status}.`)
  }
  const name = `${/^\s*query\s+(\w+)/m.exec(asked.query)?.[1] ?? 'scrutiny'}.csv`
  saveFile(name, await response.blob())
  return name
}
