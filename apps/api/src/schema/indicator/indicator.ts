import { builder } from '../../builder.ts'
import { warnOfUnknownCodes } from '../codes/unknown-codes.ts'
import { dimensionsOfIndicator } from '../dimension/dimension.loader.ts'
import { Dimension } from '../dimension/dimension.ts'
import { Polarity } from '../enums.ts'
import { headlineOf } from '../observation/observation.loader.ts'
import { Observation } from '../observation/observation.ts'
import { periodArguments } from '../observation/period.arguments.ts'
import { codesOfSeriesFilter, SeriesFilter, seriesFilter } from '../series/series.filter.ts'
import { seriesOf } from '../series/series.loader.ts'
import { trendOf } from '../trend/trend.loader.ts'
import { Trend, TrendMethod } from '../trend/trend.ts'
import { latestOf } from './indicator.standing.ts'

builder.prismaNode('Indicator', {
  id: { field: 'id' },
  nullable: true,
  fields: t => ({
    code: t.exposeString('code'),
    title: t.exposeString('title'),
    definition: t.exposeString('definition', { nullable: true }),
    unit: t.relation('unit'),
    decimals: t.exposeInt('decimals', { nullable: true }),
    polarity: t.expose('polarity', { type: Polarity }),
    statutory: t.exposeBoolean('statutory'),
    service: t.relation('service'),
    periods: t.field({
      type: [Observation],
      description:
        'The headline series, oldest first: the one line of figures that people mean by this indicator. ' +
        'Its own area, no breakdown; where there is a choice, the data set says which.',
      args: periodArguments(t),
      resolve: ({ id }, args, context) => headlineOf(context, id, args),
    }),
    latest: t.field({
      type: Observation,
      nullable: true,
      description: 'The newest figure of the headline series; null when there is no figure at all.',
      resolve: ({ id }, _args, context) => latestOf(context, id),
    }),
    series: t.field({
      type: ['Series'],
      description:
        'Every line of figures: other areas, breakdowns, year to date next to monthly, changes next to levels.',
      args: { filter: t.arg({ type: SeriesFilter, description: 'Only the series that match.' }) },
      resolve: async ({ id }, { filter }, context, info) => {
        await warnOfUnknownCodes(context, codesOfSeriesFilter(filter))
        return seriesOf(context, info, id, seriesFilter(filter))
      },
    }),
    dimensions: t.field({
      type: [Dimension],
      description: 'Which breakdowns exist, and with which members.',
      resolve: ({ id }, _args, context) => dimensionsOfIndicator(context, id),
    }),
    targets: t.relation('targets', {
      description: 'What the figure is meant to reach, newest report first.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
    trend: t.field({
      type: Trend,
      description: 'Which way the headline series moves, and whether that is good.',
      args: {
        method: t.arg({
          type: TrendMethod,
          defaultValue: 'PREVIOUS_PERIOD',
          description: 'How the movement is found.',
        }),
      },
      resolve: (indicator, { method }, context) => trendOf(context, indicator, method ?? 'PREVIOUS_PERIOD'),
    }),
    commentary: t.field({
      type: ['Commentary'],
      description: 'What the reports say about the indicator.',
      select: (_args, _context, nestedSelection) => ({
        commentary: {
          orderBy: { commentary: { position: 'asc' } },
          select: { commentary: nestedSelection() },
        },
      }),
      resolve: indicator => indicator.commentary.map(({ commentary }) => commentary),
    }),
    actions: t.field({
      type: ['Action'],
      description: 'What is done to move the indicator.',
      select: (_args, _context, nestedSelection) => ({
        actions: { orderBy: { action: { position: 'asc' } }, select: { action: nestedSelection() } },
      }),
      resolve: ({ actions }) => actions.map(({ action }) => action),
    }),
    statements: t.relation('statements', {
      description: 'Comparisons that the reports make in words, with no number.',
      query: { orderBy: [{ report: { meetingDate: 'desc' } }, { position: 'asc' }] },
    }),
  }),
})
