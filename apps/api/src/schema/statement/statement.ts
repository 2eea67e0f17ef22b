import { verdictOfRelation } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { citationsField } from '../citation/citations.field.ts'
import { Relation, Verdict } from '../enums.ts'
import { Period, periodShape } from '../period/period.ts'

builder.prismaObject('ComparisonStatement', {
  fields: t => ({
    relation: t.expose('relation', { type: Relation }),
    area: t.relation('area'),
    verdict: t.field({
      type: Verdict,
      description: 'Whether that is better or worse: as the report itself judges, or else by the polarity.',
      select: { relation: true, indicator: { select: { polarity: true } } },
      resolve: ({ relation, indicator }) => verdictOfRelation(relation, indicator.polarity),
    }),
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
