import { builder } from '../../builder.ts'
import { observationsOfParagraph } from '../observation/observation.loader.ts'
import { Observation } from '../observation/observation.ts'
import { rowById } from '../row-by-id.ts'
import { factIdsOf } from './paragraph.loader.ts'

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
      resolve: async ({ id }, _args, context, info) => {
        const ids = await factIdsOf(context, id, 'commentaryId')
        return Promise.all(ids.map(each => rowById.commentary(context, info, each)))
      },
    }),
    statements: t.field({
      type: ['ComparisonStatement'],
      description: 'The comparisons that the paragraph makes in words, with no number.',
      resolve: async ({ id }, _args, context, info) => {
        const ids = await factIdsOf(context, id, 'statementId')
        return Promise.all(ids.map(each => rowById.statement(context, info, each)))
      },
    }),
    targets: t.field({
      type: ['Target'],
      description: 'The targets that the paragraph sets or repeats.',
      resolve: async ({ id }, _args, context, info) => {
        const ids = await factIdsOf(context, id, 'targetId')
        return Promise.all(ids.map(each => rowById.target(context, info, each)))
      },
    }),
    actions: t.field({
      type: ['Action'],
      description: 'The actions that the paragraph tells of.',
      resolve: async ({ id }, _args, context, info) => {
        const ids = await factIdsOf(context, id, 'actionId')
        return Promise.all(ids.map(each => rowById.action(context, info, each)))
      },
    }),
  }),
})
