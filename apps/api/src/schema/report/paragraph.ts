import { builder } from '../../builder.ts'
import { observationsOfParagraph } from '../observation/observation.loader.ts'
import { Observation } from '../observation/observation.ts'

builder.prismaObject('ReportSection', {
  fields: t => ({
    number: t.exposeString('number'),
    title: t.exposeString('title'),
    paragraphs: t.relation('paragraphs', {
      description: 'The numbered paragraphs of the section, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

builder.prismaObject('Paragraph', {
  fields: t => ({
    number: t.exposeString('number'),
    section: t.relation('section'),
    observations: t.field({
      type: [Observation],
      description: 'The figures that the paragraph prints.',
      resolve: ({ id }, _args, context) => observationsOfParagraph(context, id),
    }),
    commentary: t.field({
      type: ['Commentary'],
      description: 'What the paragraph says, in our own words.',
      select: (_args, _context, nestedSelection) => ({
        citations: {
          where: { commentaryId: { not: null } },
          orderBy: { commentary: { position: 'asc' } },
          select: { commentary: nestedSelection() },
        },
      }),
      resolve: ({ citations }) => citations.flatMap(({ commentary }) => commentary ?? []),
    }),
  }),
})
