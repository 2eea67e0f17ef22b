import type { Trend as TrendShape } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { Movement, Verdict } from '../enums.ts'

export const TrendMethod = builder.enumType('TrendMethod', {
  description: 'How the movement of a series is found.',
  values: {
    PREVIOUS_PERIOD: { description: 'From the last figure but one to the last.' },
    LINEAR: { description: 'The straight line that lies closest to all figures; it wants at least five.' },
  },
})

export const Trend = builder.objectRef<TrendShape>('Trend')

Trend.implement({
  description: 'Which way a series moves, and whether that is good.',
  fields: t => ({
    movement: t.expose('movement', {
      type: Movement,
      nullable: true,
      description: 'Which way the series moves; null when there are too few figures to tell.',
    }),
    verdict: t.expose('verdict', {
      type: Verdict,
      description: 'Whether that is good, by the indicator’s polarity.',
    }),
    points: t.exposeInt('points', { description: 'How many figures were looked at.' }),
    explanation: t.exposeString('explanation', { description: 'The trend in a plain sentence.' }),
  }),
})
