import { builder } from '../../builder.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'
import { IndicatorFilter } from './indicator.filter.ts'
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
      resolve: (_root, { organisation, ...asked }, context, info) => {
        const ofOrganisation = { organisation: { slug: organisationSlug(organisation, context) } }
        return indicatorPage(context, info, ofOrganisation, asked)
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
      resolve: ({ id }, asked, context, info) =>
        indicatorPage(context, info, { service: { directorateId: id } }, asked),
    },
    { description: 'A page of indicators.' },
    { description: 'An indicator and its place in the list.' },
  ),
)
