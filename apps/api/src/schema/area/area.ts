import { builder } from '../../builder.ts'
import { AreaKind } from '../enums.ts'

builder.prismaObject('Area', {
  fields: t => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    gssCode: t.exposeString('gssCode', { nullable: true }),
    kind: t.expose('kind', { type: AreaKind }),
  }),
})
