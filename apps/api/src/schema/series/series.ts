import { builder } from '../../builder.ts'
import { membersOf } from '../dimension/dimension.loader.ts'
import { DimensionMember } from '../dimension/dimension.ts'
import { Accumulation, Granularity, Measure } from '../enums.ts'
import { observationsOfSeries } from '../observation/observation.loader.ts'
import { Observation } from '../observation/observation.ts'
import { stretchArguments } from '../observation/period.arguments.ts'

builder.prismaNode('Series', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    indicator: t.relation('indicator'),
    area: t.relation('area'),
    breakdown: t.field({
      type: [DimensionMember],
      description: 'What part of the whole the series is about; empty for the total.',
      select: { breakdownKey: true },
      resolve: ({ breakdownKey }, _args, context) => membersOf(context, breakdownKey),
    }),
    accumulation: t.expose('accumulation', { type: Accumulation }),
    granularity: t.expose('granularity', { type: Granularity }),
    measure: t.expose('measure', { type: Measure }),
    isHeadline: t.exposeBoolean('isHeadline'),
    periods: t.field({
      type: [Observation],
      description: 'The figures of the series, oldest first.',
      args: stretchArguments(t),
      resolve: ({ id }, args, context) => observationsOfSeries(context, id, args),
    }),
    latest: t.field({
      type: Observation,
      nullable: true,
      description: 'The newest figure of the series.',
      resolve: async ({ id }, _args, context) =>
        (await observationsOfSeries(context, id, { last: 1 }))[0] ?? null,
    }),
  }),
})
