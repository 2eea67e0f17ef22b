import type { Cell } from './table.ts'
import { writeCsv } from './write-csv.ts'

/** How many rows are written before their bytes are counted. */
const CHUNK_ROWS = 500

/** Writes a table as CSV; null as soon as it has too many bytes, so that no more of it is made. */
export function writeCsvWithin(
  maxBytes: number,
  columns: readonly string[],
  rows: Iterable<Cell[]>,
): string | null {
  const chunks: string[] = []
  let bytes = 0
  let waiting: (readonly Cell[])[] = [columns]
  const write = () => {
    const chunk = writeCsv(waiting)
    waiting = []
    bytes += Buffer.byteLength(chunk)
    chunks.push(chunk)
  }
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length < CHUNK_ROWS) continue
    write()
    if (bytes > maxBytes) return null
  }
  write()
  return bytes > maxBytes ? null : chunks.join('')
}
