import { builder } from '../../builder.ts'
import type { Key } from '../connection/keyset.ts'
import { OrderDirection } from '../connection/ordering.ts'

export const ObservationOrderField = builder.enumType('ObservationOrderField', {
  description: 'What figures can be ordered by.',
  values: {
    INDICATOR: { description: 'The indicator, in the order of the data set; then series and period.' },
    PERIOD: { description: 'The day the period ends.' },
    AREA: { description: 'The area, in the order of the data set; then series and period.' },
    VALUE: { description: 'The number; figures without one come last.' },
    PARAGRAPH: { description: 'The order in which the report prints them.' },
  },
})

export const ObservationOrder = builder.inputType('ObservationOrder', {
  description: 'In which order figures come.',
  fields: t => ({
    field: t.field({ type: ObservationOrderField, required: true, description: 'What they are ordered by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
})

type Order = typeof ObservationOrder.$inferInput

const PATHS: Record<Order['field'], readonly (readonly string[])[]> = {
  INDICATOR: [['series', 'indicator', 'position'], ['series', 'position'], ['sortDate'], ['id']],
  PERIOD: [['sortDate'], ['series', 'position'], ['id']],
  AREA: [['series', 'area', 'position'], ['series', 'position'], ['sortDate'], ['id']],
  VALUE: [['value'], ['id']],
  PARAGRAPH: [['report', 'meetingDate'], ['position'], ['id']],
}

/** What an order means as keys of rows of Observation. */
export function observationKeys(order: Order | null | undefined): { name: string; keys: Key[] } {
  const { field, direction } = order ?? { field: 'INDICATOR', direction: 'ASC' }
  return {
    name: `observations ${field} ${direction}`,
    keys: PATHS[field].map((path, index) => ({
      path,
      direction: direction === 'DESC' ? 'desc' : 'asc',
      ...(field === 'VALUE' && index === 0 && { nulls: 'last' }),
    })),
  }
}
