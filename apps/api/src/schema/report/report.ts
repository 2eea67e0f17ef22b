import { builder } from '../../builder.ts'
import { checksOf } from '../check/check.loader.ts'
import { FIGURES, paged } from '../connection/page.arguments.ts'
import { CheckVerdict, ReferenceKind } from '../enums.ts'
import { AS_PRINTED } from '../observation/observation.order.ts'
import { cursorOf, observationPage } from '../observation/observation.page.ts'
import { Observation } from '../observation/observation.ts'

builder.prismaNode('Report', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    organisation: t.relation('organisation'),
    committee: t.exposeString('committee'),
    meetingDate: t.expose('meetingDate', { type: 'Date' }),
    item: t.exposeString('item', { nullable: true }),
    classification: t.exposeString('classification'),
    sections: t.relation('sections', {
      description: 'The sections of the report and the headed parts of its longest one, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
    recommendations: t.relation('recommendations', {
      description: 'What the report asks the committee to do.',
      query: { orderBy: { position: 'asc' } },
    }),
    risks: t.relation('risks', {
      description: 'What may go wrong, and what is done about it.',
      query: { orderBy: { position: 'asc' } },
    }),
    checks: t.field({
      type: ['Check'],
      description: 'The arithmetic that was done on what the report printed.',
      args: {
        verdict: t.arg({
          type: [CheckVerdict],
          description: 'Only checks that came out in one of these ways.',
        }),
      },
      resolve: ({ id }, { verdict }, context, info) =>
        checksOf(context, info, id, verdict ? { verdict: { in: verdict } } : {}),
    }),
    figures: t.relation('figures', {
      description: 'Charts that the report shows and whose numbers are not in its text.',
      query: { orderBy: { position: 'asc' } },
    }),
    references: t.relation('references', {
      description: 'The appendices and pages that the report points to.',
      query: { orderBy: { position: 'asc' } },
    }),
    observations: t.connection(
      {
        type: Observation,
        description:
          'The figures of the report, in the order it prints them. Pages of 1 to 1,000, 100 unless said.',
        extensions: paged(FIGURES, () => cursorOf(AS_PRINTED)),
        resolve: ({ id }, page, context) => observationPage(context, { reportId: id }, AS_PRINTED, page),
      },
      { description: 'A page of figures.' },
      { description: 'A figure and its place in the list.' },
    ),
    finance: t.relation('financeTables', {
      description: 'The money tables of the report, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

builder.prismaObject('Recommendation', {
  fields: t => ({ number: t.exposeString('number'), text: t.exposeString('text') }),
})

builder.prismaObject('ReportReference', {
  fields: t => ({
    kind: t.expose('kind', { type: ReferenceKind }),
    title: t.exposeString('title'),
    url: t.exposeString('url', { nullable: true }),
    held: t.exposeBoolean('held'),
  }),
})

builder.prismaObject('ReportFigure', {
  fields: t => ({
    paragraph: t.string({
      description: 'The number of the paragraph after which the chart stands.',
      select: { paragraph: { select: { number: true } } },
      resolve: ({ paragraph }) => paragraph.number,
    }),
    title: t.exposeString('title'),
  }),
})
