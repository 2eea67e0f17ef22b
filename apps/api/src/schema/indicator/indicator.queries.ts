import { builder } from '../../builder.ts'
import { foundByCode } from '../codes/found-by-code.ts'
import { ORGANISATION_ARGUMENT, organisationSlug } from '../organisation/organisation.argument.ts'

builder.queryField('indicator', t =>
  t.prismaField({
    type: 'Indicator',
    nullable: true,
    description: 'One indicator by its code; null when there is none of that code.',
    args: {
      code: t.arg.string({ required: true, description: 'The code, such as "ehcp-issued-within-20-weeks".' }),
      organisation: t.arg.string({ description: ORGANISATION_ARGUMENT }),
    },
    resolve: (query, _root, { code, organisation }, context) => {
      const of = { slug: organisationSlug(organisation, context) }
      const found = context.db.prisma.indicator.findFirst({ ...query, where: { code, organisation: of } })
      return foundByCode(context, found, 'indicator', code, of)
    },
  }),
)
