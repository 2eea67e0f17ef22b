import { builder } from '../../builder.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'
import { warnOfUnknownCodes } from '../unknown-codes.ts'
import { ObservationFilter, observationFilter } from './observation.filter.ts'
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
        await warnOfUnknownCodes(context, {
          indicators: filter?.indicators,
          services: filter?.services,
          directorates: filter?.directorates,
          areas: filter?.areas,
          paragraphs: filter?.paragraphs,
          dimensions: filter?.breakdown?.map(({ dimension }) => dimension),
        })
        const ofOrganisation = { report: { organisation: { slug: organisationSlug(organisation, context) } } }
        return observationPage(context, { AND: [observationFilter(filter), ofOrganisation] }, orderBy, page)
      },
    },
    { description: 'A page of figures.' },
    { description: 'A figure and its place in the list.' },
  ),
)
