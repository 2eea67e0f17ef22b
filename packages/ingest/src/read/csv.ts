import { readFile } from 'node:fs/promises'
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

/**
 * Reads a CSV file and validates each cell. Problems are added to `problems`; rows that have one are left out.
 *
 * @param path where the file is
 * @param file the name to show people, for example "people-scrutiny-2024-07-10/targets.csv"
 */
export async function readCsv<Columns extends z.ZodRawShape>(
  path: string,
  file: string,
  kind: FileKind<Columns>,
  problems: Problem[],
): Promise<Row<z.output<z.ZodObject<Columns>>>[]> {
  const columns = Object.keys(kind.row.shape)
  const records = parseRecords(await readFile(path, 'utf8'), file, problems)
  const [header, ...body] = records
  if (!header) return []
  const found = header.cells.join(',')
  if (found !== columns.join(',')) {
    problems.push({ file, line: 1, column: 'header', found, expected: columns.join(',') })
    return []
  }
  return body.flatMap(({ cells, line }) => {
    const raw = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
    const result = kind.row.safeParse(raw)
    if (result.success) return [{ ...result.data, at: { file, line } }]
    for (const { path, message } of result.error.issues) {
      const column = String(path[0] ?? 'row')
      problems.push({ file, line, column, found: raw[column] ?? cells.join(','), expected: message })
    }
    return []
  })
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
