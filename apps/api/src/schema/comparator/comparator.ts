import { tidy, verdictOf } from '@scrutiny/domain'
import { builder } from '../../builder.ts'
import { Missing, Verdict } from '../enums.ts'
import { displayOf } from '../observation/observation.display.ts'
import type { ObservationRow } from '../observation/observation.row.ts'
import { rowById } from '../row-by-id.ts'

/** Two figures side by side: the one that asks, and the other area's. */
interface ComparatorShape {
  own: ObservationRow
  other: ObservationRow
}

export const Comparator = builder.objectRef<ComparatorShape>('Comparator')

Comparator.implement({
  description: 'The same indicator, breakdown and period in another area.',
  fields: t => ({
    area: t.field({
      type: 'Area',
      description: 'The other area.',
      resolve: ({ other }, _args, context, info) => rowById.area(context, info, other.areaId),
    }),
    value: t.float({
      nullable: true,
      description: 'The other area’s number; null exactly when `missing` is set.',
      resolve: ({ other }) => other.value,
    }),
    missing: t.field({
      type: Missing,
      nullable: true,
      description: 'Why the other area has no number.',
      resolve: ({ other }) => other.missing,
    }),
    display: t.string({
      description: 'The other area’s figure formatted for people. Never empty.',
      resolve: ({ other }) => displayOf(other),
    }),
    difference: t.float({
      nullable: true,
      description:
        'Own number minus the other area’s, in the indicator’s unit (percentages differ in points); null when ' +
        'either is missing.',
      resolve: ({ own, other }) =>
        own.value === null || other.value === null ? null : tidy(own.value - other.value),
    }),
    verdict: t.field({
      type: Verdict,
      description: 'Whether the own figure is better or worse, by the polarity of the indicator.',
      resolve: ({ own, other }) =>
        own.value === null || other.value === null
          ? 'NOT_JUDGED'
          : verdictOf({ from: other.value, to: own.value, polarity: own.polarity }),
    }),
  }),
})
