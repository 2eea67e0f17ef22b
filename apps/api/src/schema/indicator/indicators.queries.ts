import { builder } from '../../builder.ts'
import { warnOfUnknownCodes } from '../codes/unknown-codes.ts'
import {
  ORGANISATION_ARGUMENT,
  organisationSlug,
  warnOfUnknownOrganisation,
} from '../organisation/organisation.argument.ts'
import { codesOfIndicatorFilter, IndicatorFilter } from './indicator.filter.ts'
import { IndicatorOrder } from './indicator.order.ts'
import { INDICATOR_PAGES, indicatorPage } from './indicator.page.ts'

builder.queryField('indicators', t =>
  t.connection(
    {
      type: 'Indicator',
      description: 'Everything that is measured. Pages of 1 to 100, 20 unless said.',
      args: {
        filter: t.arg({ type: IndicatorFilter, description: 'Only the indicators that match.' }),
        orderBy: t.arg({
          type: IndicatorOrder,
          description: 'In which order. Left out: that of the data set.',
        }),
        organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
      },
      extensions: INDICATOR_PAGES,
      resolve: async (_root, { organisation, ...asked }, context, info) => {
        const of = { slug: organisationSlug(organisation, context) }
        await warnOfUnknownCodes(context, codesOfIndicatorFilter(asked.filter), of)
        const page = await indicatorPage(context, info, { organisation: of }, asked)
        if (page.edges.length === 0) await warnOfUnknownOrganisation(context, of.slug)
        return page
      },
    },
    { description: 'A page of indicators.' },
    { description: 'An indicator and its place in the list.' },
  ),
)

builder.objectField('Directorate', 'indicators', t =>
  t.connection(
    {
      type: 'Indicator',
      description: 'What the services of the directorate measure. Pages of 1 to 100, 20 unless said.',
      args: {
        filter: t.arg({ type: IndicatorFilter, description: 'Only the indicators that match.' }),
        orderBy: t.arg({
          type: IndicatorOrder,
          description: 'In which order. Left out: that of the data set.',
        }),
      },
      extensions: INDICATOR_PAGES,
      resolve: async ({ id, organisationId }, asked, context, info) => {
        await warnOfUnknownCodes(context, codesOfIndicatorFilter(asked.filter), { id: organisationId })
        return indicatorPage(context, info, { service: { directorateId: id } }, asked)
      },
    },
    { description: 'A page of indicators.' },
    { description: 'An indicator and its place in the list.' },
  ),
)
