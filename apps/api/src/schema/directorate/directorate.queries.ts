import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'

builder.queryField('directorate', t =>
  t.prismaField({
    type: 'Directorate',
    nullable: true,
    description: 'One directorate by its slug; null when there is none of that name.',
    args: {
      slug: t.arg.string({ required: true, description: 'The slug of the directorate, such as "people".' }),
      organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
    },
    resolve: (query, _root, { slug, organisation }, context) => {
      const of = { slug: organisationSlug(organisation, context) }
      const found = context.db.prisma.directorate.findFirst({ ...query, where: { slug, organisation: of } })
      return foundByCode(context, found, 'directorate', slug, of)
    },
  }),
)
