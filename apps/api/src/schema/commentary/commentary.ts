import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { CommentaryKind } from '../enums.ts'

builder.prismaObject('Commentary', {
  fields: t => ({
    kind: t.expose('kind', { type: CommentaryKind }),
    body: t.exposeString('body'),
    service: t.relation('service'),
    indicators: t.field({
      type: ['Indicator'],
      description: 'The indicators the commentary is about.',
      select: (_args, _context, nestedSelection) => ({
        indicators: { orderBy: { position: 'asc' }, select: { indicator: nestedSelection() } },
      }),
      resolve: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    }),
    citations: citationsField(t, 'commentaryId'),
  }),
})
