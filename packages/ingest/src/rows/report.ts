/** The files of a report's folder that say what the report is and how it is built. */
import { ReferenceKind } from '@scrutiny/db'
import { z } from 'zod'
import { choice, date, flag, key, label, optional, reference, text } from '../read/cells.ts'

export const report = {
  name: 'report.csv',
  row: z.object({
    slug: key(),
    organisation: reference('organisation'),
    title: text(),
    committee: text(),
    meeting_date: date(),
    item: optional(text()),
    classification: text(),
  }),
}

export const paragraphs = {
  name: 'paragraphs.csv',
  row: z.object({ section: label(), section_title: text(), paragraph: label() }),
}

export const recommendations = {
  name: 'recommendations.csv',
  row: z.object({ number: label(), text: text() }),
}

export const figures = {
  name: 'figures.csv',
  row: z.object({ paragraph: reference('paragraph'), title: text() }),
}

export const references = {
  name: 'references.csv',
  row: z.object({
    kind: choice(ReferenceKind),
    title: text(),
    url: optional(z.url({ protocol: /^https?$/, error: 'a web address' })),
    held: flag(),
  }),
}
