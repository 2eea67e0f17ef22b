import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
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
    resolve: (query, _root, { slug, organisation }, context) => {
      const of = { slug: organisationSlug(organisation, context) }
      const found = context.db.prisma.service.findFirst({
        ...query,
        where: { slug, directorate: { organisation: of } },
      })
      return foundByCode(context, found, 'service', slug, of)
    },
  }),
)
