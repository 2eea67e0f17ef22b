/** The files of a report's folder that hold its money tables. */
import { Precision } from '@scrutiny/db'
import { readPrinted } from '@scrutiny/domain'
import { z } from 'zod'
import { choice, decimal, flag, key, optional, period, reference, references, text } from '../read/cells.ts'
import { notes } from './notes.ts'

export const financeTables = {
  name: 'finance-tables.csv',
  row: z.object({
    slug: key(),
    title: text(),
    period: period(),
    precision: choice(Precision),
    unit: reference('unit'),
    directorate: optional(reference('directorate')),
    paragraphs: references('paragraph').refine(numbers => numbers.length > 0, 'at least one paragraph'),
  }),
}

export const financeColumns = {
  name: 'finance-columns.csv',
  row: z.object({ table: reference('finance-table'), code: key(), title: text(), is_total: flag() }),
}

export const financeRows = {
  name: 'finance-rows.csv',
  row: z.object({
    table: reference('finance-table'),
    code: key(),
    title: text(),
    is_total: flag(),
    directorate: optional(reference('directorate')),
  }),
}

export const financeCells = {
  name: 'finance-cells.csv',
  row: z
    .object({
      table: reference('finance-table'),
      row: reference('finance-row'),
      column: reference('finance-column'),
      published: text(),
      value: optional(decimal()),
      notes: notes(),
    })
    .check(({ value: row, issues }) => {
      const printed = readPrinted(row.published)?.value ?? null
      if (row.value !== printed) {
        const message =
          printed === null ? 'nothing, since no number is printed' : `${printed}, the number that is printed`
        issues.push({ code: 'custom', path: ['value'], message, input: row.value })
      }
    }),
}
