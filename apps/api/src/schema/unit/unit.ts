import { builder } from '../../builder.ts'
import { UnitKind } from '../enums.ts'

builder.prismaObject('Unit', {
  fields: t => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    symbol: t.exposeString('symbol', { nullable: true }),
    kind: t.expose('kind', { type: UnitKind }),
    pattern: t.exposeString('pattern'),
    one: t.exposeString('one'),
  }),
})
