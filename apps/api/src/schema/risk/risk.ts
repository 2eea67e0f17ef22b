import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'

builder.prismaObject('Risk', {
  fields: t => ({
    title: t.exposeString('title'),
    mitigation: t.exposeString('mitigation'),
    directorate: t.relation('directorate'),
    indicators: t.field({
      type: ['Indicator'],
      description: 'The indicators the risk shows in.',
      select: (_args, _context, nestedSelection) => ({
        indicators: { orderBy: { position: 'asc' }, select: { indicator: nestedSelection() } },
      }),
      resolve: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    }),
    citations: citationsField(t, 'riskId'),
  }),
})
