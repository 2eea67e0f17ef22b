import type { Cell, Row } from './to-rows.ts'

/**
 * Writes rows as CSV (RFC 4180): a header line, CRLF at the end of each line, numbers as they are.
 *
 * Texts that a spreadsheet would take for a formula are made harmless by a leading apostrophe.
 */
export function toCsv(rows: readonly Row[]): string {
  if (!rows[0]) return ''
  const columns = Object.keys(rows[0])
  const lines = [columns, ...rows.map(row => columns.map(column => row[column] ?? null))]
  return lines.map(cells => `${cells.map(write).join(',')}\r\n`).join('')
}

// The last four are the full-width forms, which spreadsheets take for the same.
const formula = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/
const signedNumber = /^[+-]\d[\d,]*(\.\d+)?%?$/

function write(cell: Cell): string {
  const text = String(cell ?? '')
  const safe = typeof cell === 'string' && formula.test(text) && !signedNumber.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
