import { builder } from '../../builder.ts'

builder.prismaNode('Directorate', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    organisation: t.relation('organisation'),
    services: t.relation('services', {
      description: 'The services of the directorate, in the order of the data set.',
      args: { slugs: t.arg.stringList({ description: 'Only the services with these slugs.' }) },
      query: ({ slugs }) => ({
        ...(slugs ? { where: { slug: { in: slugs } } } : {}),
        orderBy: { position: 'asc' },
      }),
    }),
    service: t.field({
      type: 'Service',
      nullable: true,
      description: 'One service by its slug; null when the directorate has none of that name.',
      args: {
        slug: t.arg.string({ required: true, description: 'The slug of the service, such as "sensory".' }),
      },
      select: ({ slug }, _context, nestedSelection) => ({ services: nestedSelection({ where: { slug } }) }),
      resolve: ({ services }) => services[0] ?? null,
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
