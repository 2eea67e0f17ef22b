import { stringify } from 'csv-stringify/sync'
import type { Cell } from './table.ts'

/** What a spreadsheet takes for a formula, by its first character. */
const FORMULA = /^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/
/** What starts like a formula and is a plain number: as printed, with a sign, separators and perhaps a unit's sign. */
const SIGNED_NUMBER = /^[+-]\d[\d,]*(\.\d+)?%?$/

/**
 * Writes rows as CSV (RFC 4180): lines end in CRLF, numbers are numbers, nothing is an empty cell. A text that a
 * spreadsheet would take for a formula is disarmed by an apostrophe; a negative number in a text is left as it is.
 */
export const writeCsv = (rows: Iterable<readonly Cell[]>): string =>
  stringify([...rows], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: String, string: disarmed },
  })

const disarmed = (text: string): string =>
  FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text
