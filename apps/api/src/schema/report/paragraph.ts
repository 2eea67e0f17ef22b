import { builder } from '../../builder.ts'
import { observationsOfParagraph } from '../observation/observation.loader.ts'
import { Observation } from '../observation/observation.ts'
import { factsOf } from './paragraph.loader.ts'

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
      resolve: ({ id }, _args, context, info) => factsOf(context, info, 'commentary', id),
    }),
    statements: t.field({
      type: ['ComparisonStatement'],
      description: 'The comparisons that the paragraph makes in words, with no number.',
      resolve: ({ id }, _args, context, info) => factsOf(context, info, 'comparisonStatement', id),
    }),
    targets: t.field({
      type: ['Target'],
      description: 'The targets that the paragraph sets or repeats.',
      resolve: ({ id }, _args, context, info) => factsOf(context, info, 'target', id),
    }),
    actions: t.field({
      type: ['Action'],
      description: 'The actions that the paragraph tells of.',
      resolve: ({ id }, _args, context, info) => factsOf(context, info, 'action', id),
    }),
  }),
})
