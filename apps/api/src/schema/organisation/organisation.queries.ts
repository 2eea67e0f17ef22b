import { builder } from '../../builder.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from './organisation.argument.ts'

builder.queryField('organisation', t =>
  t.prismaField({
    type: 'Organisation',
    nullable: true,
    description: 'One organisation by its slug, or the default one; null when there is none of that name.',
    args: { slug: t.arg.string({ description: ORGANISATION_ARGUMENT }) },
    resolve: (query, _root, { slug }, context) =>
      context.db.prisma.organisation.findUnique({
        ...query,
        where: { slug: organisationSlug(slug, context) },
      }),
  }),
)
