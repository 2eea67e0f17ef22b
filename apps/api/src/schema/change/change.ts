import type { Change as JudgedChange } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { Movement, Verdict } from '../enums.ts'
import type { ObservationRow } from '../observation/observation.row.ts'

export const ChangeBase = builder.enumType('ChangeBase', {
  description: 'Which earlier figure a change is counted from.',
  values: {
    PREVIOUS_PERIOD: { description: 'The figure before it in the series.' },
    SAME_PERIOD_LAST_YEAR: { description: 'The figure of the same period a year earlier.' },
    FIRST: { description: 'The first figure of the series.' },
  },
})

export interface ChangeShape extends JudgedChange {
  from: ObservationRow
}

export const Change = builder.objectRef<ChangeShape>('Change')

Change.implement({
  description: 'How a figure differs from an earlier one of the same series.',
  fields: t => ({
    from: t.field({
      type: 'IndicatorPeriod',
      description: 'The earlier figure.',
      resolve: ({ from }) => from,
    }),
    difference: t.exposeFloat('difference', {
      description:
        'The later number minus the earlier one, in the indicator’s unit; percentages differ in points.',
    }),
    percent: t.exposeFloat('percent', {
      nullable: true,
      description:
        'The difference in per cent of the earlier number; null for percentages and when that number is 0.',
    }),
    movement: t.expose('movement', { type: Movement, description: 'Which way the figure moved.' }),
    verdict: t.expose('verdict', {
      type: Verdict,
      description: 'Whether that is good, by the indicator’s polarity.',
    }),
    explanation: t.exposeString('explanation', {
      description: 'The change in a plain sentence, with the time between the two figures.',
    }),
  }),
})
