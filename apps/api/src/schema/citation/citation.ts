import { builder } from '../../builder.ts'
import { rowById } from '../row-by-id.ts'
import type { CitationRow } from './citation.loader.ts'

export const Citation = builder.objectRef<CitationRow>('Citation')

Citation.implement({
  description: 'Where a fact was published: report, paragraph and, in a table, the cell.',
  fields: t => ({
    report: t.field({
      type: 'Report',
      description: 'The report that published the fact.',
      resolve: ({ reportId }, _args, context, info) => rowById.report(context, info, reportId),
    }),
    paragraph: t.exposeString('paragraph', {
      description: 'The number of the paragraph as printed, for example "7.93".',
    }),
    table: t.exposeString('table', {
      nullable: true,
      description: 'The table of the paragraph, as printed or described; null for running text.',
    }),
    cell: t.exposeString('cell', {
      nullable: true,
      description: 'The row and column of the table; null for running text.',
    }),
  }),
})
