import { builder } from '../../builder.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'

builder.queryField('service', t =>
  t.prismaField({
    type: 'Service',
    nullable: true,
    description: 'One service by its slug; null when there is none of that name.',
    args: {
      slug: t.arg.string({ required: true, description: 'The slug of the service, such as "sensory".' }),
      organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
    },
    resolve: (query, _root, { slug, organisation }, context) =>
      context.db.prisma.service.findFirst({
        ...query,
        where: { slug, directorate: { organisation: { slug: organisationSlug(organisation, context) } } },
      }),
  }),
)
