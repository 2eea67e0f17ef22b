import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { warnOfUnknownCodes } from '../codes/unknown-codes.ts'
import { ServiceFamily } from '../enums.ts'
import { codesOfIndicatorFilter, IndicatorFilter, indicatorFilter } from '../indicator/indicator.filter.ts'
import { indicatorsOf } from '../indicator/indicator.loader.ts'
import { hasStatus } from '../indicator/indicator.standing.ts'

builder.prismaNode('Service', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    summary: t.exposeString('summary', { nullable: true }),
    family: t.expose('family', { type: ServiceFamily }),
    directorate: t.relation('directorate'),
    indicators: t.field({
      type: ['Indicator'],
      description: 'What is measured about the service, in the order of the data set.',
      args: { filter: t.arg({ type: IndicatorFilter, description: 'Only the indicators that match.' }) },
      resolve: async ({ id }, { filter }, context, info) => {
        await warnOfUnknownCodes(context, codesOfIndicatorFilter(filter))
        const indicators = await indicatorsOf(context, info, id, indicatorFilter(filter))
        const wanted = filter?.rag
        if (!wanted) return indicators
        const matches = await Promise.all(indicators.map(({ id }) => hasStatus(context, id, wanted)))
        return indicators.filter((_, index) => matches[index])
      },
    }),
    indicator: t.field({
      type: 'Indicator',
      nullable: true,
      description: 'One indicator by its code; null when the service has none of that code.',
      args: { code: t.arg.string({ required: true, description: 'The code of the indicator.' }) },
      resolve: ({ id }, { code }, context, info) => {
        const found = indicatorsOf(context, info, id, { code }).then(([indicator]) => indicator)
        return foundByCode(context, found, 'indicator', code)
      },
    }),
    commentary: t.relation('commentary', {
      description: 'What the reports say about the service, newest report first.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
    actions: t.relation('actions', {
      description: 'What the service does to improve, newest report first.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
  }),
})
