import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'

builder.queryField('report', t =>
  t.prismaField({
    type: 'Report',
    nullable: true,
    description: 'One report by its slug; null when there is none of that name.',
    args: {
      slug: t.arg.string({ required: true, description: 'The slug, such as "people-scrutiny-2024-07-10".' }),
      organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
    },
    resolve: (query, _root, { slug, organisation }, context) => {
      const of = { slug: organisationSlug(organisation, context) }
      const found = context.db.prisma.report.findFirst({ ...query, where: { slug, organisation: of } })
      return foundByCode(context, found, 'report', slug, of)
    },
  }),
)
