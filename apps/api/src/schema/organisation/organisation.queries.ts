import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from './organisation.argument.ts'

builder.queryField('organisation', t =>
  t.prismaField({
    type: 'Organisation',
    nullable: true,
    description: 'One organisation by its slug, or the default one; null when there is none of that name.',
    args: { slug: t.arg.string({ description: ORGANISATION_ARGUMENT }) },
    resolve: (query, _root, args, context) => {
      const slug = organisationSlug(args.slug, context)
      const found = context.db.prisma.organisation.findUnique({ ...query, where: { slug } })
      return foundByCode(context, found, 'organisation', slug)
    },
  }),
)
