import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { warnOfUnknownCodes } from '../codes/unknown-codes.ts'
import { servicesOf } from '../service/service.loader.ts'

builder.prismaNode('Directorate', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    organisation: t.relation('organisation'),
    services: t.field({
      type: ['Service'],
      description: 'The services of the directorate, in the order of the data set.',
      args: { slugs: t.arg.stringList({ description: 'Only the services with these slugs.' }) },
      resolve: async ({ id, organisationId }, { slugs }, context, info) => {
        const services = await servicesOf(context, info, id, slugs ? { slug: { in: slugs } } : {})
        const others = slugs?.filter(slug => services.every(service => service.slug !== slug))
        await warnOfUnknownCodes(context, [{ kind: 'service', codes: others }], { id: organisationId })
        return services
      },
    }),
    service: t.field({
      type: 'Service',
      nullable: true,
      description: 'One service by its slug; null when the directorate has none of that name.',
      args: {
        slug: t.arg.string({ required: true, description: 'The slug of the service, such as "sensory".' }),
      },
      resolve: ({ id, organisationId }, { slug }, context, info) => {
        const found = servicesOf(context, info, id, { slug }).then(([service]) => service)
        return foundByCode(context, found, 'service', slug, { id: organisationId })
      },
    }),
    risks: t.relation('risks', {
      description: 'What may go wrong, as the newest report sees it first.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
    finance: t.relation('financeTables', {
      description: 'The money tables of the directorate, newest report first.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
  }),
})
