import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { ActionStatus } from '../enums.ts'

builder.prismaObject('Action', {
  fields: t => ({
    title: t.exposeString('title'),
    status: t.expose('status', { type: ActionStatus }),
    owner: t.exposeString('owner', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    updates: t.exposeStringList('updates'),
    service: t.relation('service'),
    indicators: t.field({
      type: ['Indicator'],
      description: 'The indicators the action is meant to move.',
      select: (_args, _context, nestedSelection) => ({
        indicators: { orderBy: { position: 'asc' }, select: { indicator: nestedSelection() } },
      }),
      resolve: ({ indicators }) => indicators.map(({ indicator }) => indicator),
    }),
    citations: citationsField(t, 'actionId'),
  }),
})
