import { builder } from '../../builder.ts'
import { warnOfUnknownCodes } from '../codes/unknown-codes.ts'
import {
  ORGANISATION_ARGUMENT,
  organisationSlug,
  warnOfUnknownOrganisation,
} from '../organisation/organisation.argument.ts'
import { codesOfObservationFilter, ObservationFilter, observationFilter } from './observation.filter.ts'
import { ObservationOrder } from './observation.order.ts'
import { OBSERVATION_PAGES, observationPage } from './observation.page.ts'
import { Observation } from './observation.ts'

builder.queryField('observations', t =>
  t.connection(
    {
      type: Observation,
      description:
        'The whole data set as one tidy table: one row for each published figure. Pages of 1 to 1,000, 100 unless said.',
      args: {
        filter: t.arg({ type: ObservationFilter, description: 'Only the figures that match.' }),
        orderBy: t.arg({
          type: ObservationOrder,
          description: 'In which order. Left out: by indicator, series and period.',
        }),
        organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
      },
      extensions: OBSERVATION_PAGES,
      resolve: async (_root, { filter, orderBy, organisation, ...page }, context) => {
        const of = { slug: organisationSlug(organisation, context) }
        await warnOfUnknownCodes(context, codesOfObservationFilter(filter), of)
        const condition = { AND: [observationFilter(filter), { report: { organisation: of } }] }
        const found = await observationPage(context, condition, orderBy, page)
        if (found.edges.length === 0) await warnOfUnknownOrganisation(context, of.slug)
        return found
      },
    },
    { description: 'A page of figures.' },
    { description: 'A figure and its place in the list.' },
  ),
)
