import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

/** Where a row stands: the file, as shown to people, and the line, counted from 1. */
export interface Place {
  file: string
  line: number
}

/** A row of a file: what it says, and where it says so. */
export type Row<T> = T & { readonly at: Place }

/** A file of facts: its name and what a row of it holds, column by column. */
export interface FileKind<Columns extends z.ZodRawShape> {
  name: string
  row: z.ZodObject<Columns>
}

/** The longest text a cell may hold, in characters. */
const LONGEST_CELL = 100_000

/**
 * Reads the text of a CSV file and validates each cell. Problems are added to `problems`; rows that have one are left
 * out.
 *
 * @param file the name to show people, for example "people-scrutiny-2024-07-10/targets.csv"
 */
export function readCsv<Columns extends z.ZodRawShape>(
  content: string,
  file: string,
  kind: FileKind<Columns>,
  problems: Problem[],
): Row<z.output<z.ZodObject<Columns>>>[] {
  const columns = Object.keys(kind.row.shape)
  const before = problems.length
  const [header, ...body] = parseRecords(content, file, problems)
  if (problems.length > before) return []
  const found = header?.cells.join(',') ?? ''
  if (found !== columns.join(',')) {
    problems.push({ file, line: 1, column: 'header', found, expected: columns.join(',') })
    return []
  }
  return body.flatMap(({ cells, line }) => {
    const raw = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    const unfit = columns.flatMap(column => unfitCell(raw[column] ?? '', { file, line, column }))
    if (unfit.length > 0) {
      problems.push(...unfit)
      return []
    }
    const result = kind.row.safeParse(raw)
    if (result.success) return [{ ...result.data, at: { file, line } }]
    for (const { path, message } of result.error.issues) {
      const column = String(path[0] ?? 'row')
      problems.push({ file, line, column, found: raw[column] ?? cells.join(','), expected: message })
    }
    return []
  })
}

/** What no cell may hold, whatever its column expects. */
function unfitCell(cell: string, place: Place & { column: string }): Problem[] {
  if (cell.includes('\0')) {
    const found = cell.replaceAll('\0', '�')
    return [{ ...place, found, expected: 'a text without the character U+0000, which stands at each �' }]
  }
  if (cell.length <= LONGEST_CELL) return []
  const expected = `a text of at most ${LONGEST_CELL} characters, and not of ${cell.length}`
  return [{ ...place, found: `${cell.slice(0, 50)}…`, expected }]
}

interface CsvRecord {
  cells: string[]
  line: number
}

function parseRecords(content: string, file: string, problems: Problem[]): CsvRecord[] {
  try {
    let line = 1
    const records = parse(content, { bom: true, info: true }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    return records.map(({ record, info }) => {
      const first = line
      line = info.lines + 1
      return { cells: record, line: first }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    problems.push({
      file,
      line,
      column: 'row',
      found: error.message,
      expected: 'a row with as many cells as the header',
    })
    return []
  }
}
