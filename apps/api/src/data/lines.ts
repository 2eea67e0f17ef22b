import { type DataVersion, LoadedMeanwhileError } from '../cache/data-version.ts'
import type { Context } from '../context.ts'
import { writeCsv } from '../csv/write-csv.ts'
import type { Bounded } from '../deadline/request-signal.ts'
import type { DataFile } from './data-file.ts'

/**
 * Writes a data file page by page. The next page is read when the last one has been taken, so that a table of any
 * length needs the memory of one page; each page is a short statement, so that a slow client holds nothing up. The
 * names of the columns come with the first page, so that a table that can't be read fails before it begins.
 *
 * @param bounded holds the reading of each page to the deadline; a client may take as long as it likes for the rest
 * @throws {LoadedMeanwhileError} when the data change on the way: a table is of one version or of none.
 */
export async function* linesOf<Line, Where>(
  { columns, page }: DataFile<Line, Where>,
  where: Where,
  newContext: () => Context,
  version: string,
  { isStill }: DataVersion,
  bounded: Bounded,
): AsyncGenerator<string> {
  let names = writeCsv([columns.map(({ name }) => name)])
  for (let after: string | null = ''; after !== null; ) {
    const start: string = after
    const { lines, next }: { lines: Line[]; next: string | null } = await bounded(async () => {
      const read = await page(newContext(), where, start)
      if (!(await isStill(version))) throw new LoadedMeanwhileError('the data were loaded anew on the way')
      return read
    })
    const text = names + writeCsv(lines.map(line => columns.map(({ value }) => value(line))))
    if (text !== '') yield text
    names = ''
    after = next
  }
}
