import { builder } from '../../builder.ts'
import { changeOf } from '../change/change.loader.ts'
import { Change, ChangeBase } from '../change/change.ts'
import { checkLinksOf } from '../check/check.loader.ts'
import { citationsField } from '../citation/citations.field.ts'
import { Comparator } from '../comparator/comparator.ts'
import { Missing, ObservationStatus, Qualifier } from '../enums.ts'
import { notesField } from '../note/notes.field.ts'
import { Period } from '../period/period.ts'
import { judgementOf, ragOf } from '../rag/rag.loader.ts'
import { Rag } from '../rag/rag.ts'
import { rowById } from '../row-by-id.ts'
import { displayOf } from './observation.display.ts'
import { breakdownsOf, comparatorsOf, observationById } from './observation.loader.ts'
import { periodOf } from './observation.point.ts'
import type { ObservationRow } from './observation.row.ts'

/** What was published for one series in one period: the field's word is an observation. */
export const Observation = builder.objectRef<ObservationRow>('IndicatorPeriod')

builder.node(Observation, {
  description: 'What was published for one series in one period: a value, or the reason there is none.',
  id: { resolve: ({ id }) => id },
  loadOne: (id, context) => observationById(context, id),
  isTypeOf: row => typeof row === 'object' && row !== null && 'periodCode' in row,
  fields: t => ({
    series: t.field({
      type: 'Series',
      description: 'The line of figures the figure belongs to.',
      resolve: ({ seriesId }, _args, context, info) => rowById.series(context, info, seriesId),
    }),
    indicator: t.field({
      type: 'Indicator',
      description: 'What the figure measures.',
      resolve: ({ indicatorId }, _args, context, info) => rowById.indicator(context, info, indicatorId),
    }),
    period: t.field({
      type: Period,
      description: 'When.',
      resolve: row => ({ ...periodOf(row), precision: row.precision, accumulation: row.accumulation }),
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'The number behind the print, in the indicator’s unit; null exactly when `missing` is set. As exact as a ' +
        'double, which is about 15 digits; `display` has all of them, and so have the files under /data/.',
    }),
    missing: t.expose('missing', {
      type: Missing,
      nullable: true,
      description: 'Why there is no number; null exactly when `value` is set.',
    }),
    published: t.exposeString('published', {
      description: 'The figure exactly as printed: "36.0%", "(700)*", "N/A".',
    }),
    display: t.string({
      description: 'The figure formatted for people, with unit and decimals. Never empty.',
      resolve: displayOf,
    }),
    qualifier: t.expose('qualifier', {
      type: Qualifier,
      description: 'What the words around the number make of it.',
    }),
    status: t.expose('status', {
      type: [ObservationStatus],
      description:
        'How firm the figure is; several may hold at once, none says that the source does not tell.',
    }),
    notes: notesField(t, 'observationId'),
    target: t.field({
      type: 'Target',
      nullable: true,
      description: 'The target that `rag` judges the figure by; null when no target is about this figure.',
      resolve: async (row, _args, context, info) => {
        const { target } = await judgementOf(context, row)
        return target && rowById.target(context, info, target.id, { read: target })
      },
    }),
    rag: t.field({
      type: Rag,
      description: 'Whether the figure meets its target: computed, and says why.',
      resolve: (row, _args, context) => ragOf(context, row),
    }),
    change: t.field({
      type: Change,
      nullable: true,
      description:
        'How the figure differs from an earlier one of the same series; null when there is none that it can be ' +
        'compared with.',
      args: {
        from: t.arg({
          type: ChangeBase,
          required: true,
          defaultValue: 'PREVIOUS_PERIOD',
          description: 'Which earlier figure.',
        }),
      },
      resolve: (row, { from }, context) => changeOf(context, row, from),
    }),
    comparators: t.field({
      type: [Comparator],
      description: 'The same indicator, breakdown and period in other areas.',
      resolve: async (row, _args, context) =>
        (await comparatorsOf(context, row.id)).map(other => ({ own: row, other })),
    }),
    breakdowns: t.field({
      type: [Observation],
      description: 'The same indicator, area and period, one level down.',
      resolve: ({ id }, _args, context) => breakdownsOf(context, id),
    }),
    checks: t.field({
      type: ['Check'],
      description: 'The arithmetic that was done with this figure.',
      resolve: async ({ id }, _args, context, info) => {
        const links = await checkLinksOf(context, id)
        return Promise.all(links.map(({ checkId }) => rowById.check(context, info, checkId)))
      },
    }),
    citations: citationsField(t, 'observationId'),
  }),
})
