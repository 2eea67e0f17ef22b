import { Accumulation, Measure, Missing, ObservationStatus, Precision, Qualifier } from '@scrutiny/db'
import { readPrinted } from '@scrutiny/domain'
import { z } from 'zod'
import { choice, decimal, list, optional, period, reference, references, text } from '../read/cells.ts'
import { notes } from './notes.ts'

/** observations.csv: one published figure a row. */
export const observations = {
  name: 'observations.csv',
  row: z
    .object({
      indicator: reference('indicator'),
      area: reference('area'),
      breakdown: references('member'),
      period: period(),
      precision: choice(Precision),
      accumulation: choice(Accumulation),
      measure: choice(Measure),
      base_period: optional(period()),
      published: text(),
      value: optional(decimal()),
      missing: optional(choice(Missing)),
      qualifier: choice(Qualifier),
      status: list().pipe(z.array(choice(ObservationStatus))),
      paragraphs: references('paragraph').refine(numbers => numbers.length > 0, 'at least one paragraph'),
      table: optional(text()),
      cell: optional(text()),
      notes: notes(),
    })
    .check(({ value: row, issues }) => {
      const refuse = (column: keyof typeof row, message: string) =>
        issues.push({ code: 'custom', path: [column], message, input: row[column] })
      if ((row.value === null) === (row.missing === null)) {
        refuse('value', 'either a value or a missing marker, and not both')
      }
      const printed = readPrinted(row.published)
      if (row.value !== null && printed && Math.abs(row.value) !== Math.abs(printed.value)) {
        refuse('value', `${printed.value}, the number that is printed`)
      }
      const undated = row.period.code.startsWith('UNDATED-')
      if (undated !== (row.precision === 'NOT_STATED')) {
        refuse('precision', undated ? 'NOT_STATED, since the period has no dates' : 'PRINTED or INFERRED')
      }
      if (row.precision !== 'PRINTED' && !row.notes.some(({ kind }) => kind === 'UNCLEAR_PERIOD')) {
        refuse('notes', 'an UNCLEAR_PERIOD note that says how the period was read')
      }
    }),
}
