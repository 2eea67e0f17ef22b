import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { Relation } from '../enums.ts'
import { Period, periodShape } from '../period/period.ts'

builder.prismaObject('ComparisonStatement', {
  fields: t => ({
    relation: t.expose('relation', { type: Relation }),
    area: t.relation('area'),
    period: t.field({
      type: Period,
      description: 'When the comparison holds.',
      select: { precision: true, period: true },
      resolve: ({ period, precision }) => periodShape(period, precision),
    }),
    text: t.exposeString('text'),
    citations: citationsField(t, 'statementId'),
  }),
})
