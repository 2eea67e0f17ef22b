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

type Column = Omit<Key, 'direction'>

const ID: Column = { path: ['id'], type: 'text' }
const LAST_DAY: Column = { path: ['sortDate'], type: 'day' }
const SERIES: Column = { path: ['series', 'position'], type: 'integer' }

const COLUMNS: Record<Order['field'], readonly Column[]> = {
  INDICATOR: [{ path: ['series', 'indicator', 'position'], type: 'integer' }, SERIES, LAST_DAY, ID],
  PERIOD: [LAST_DAY, SERIES, ID],
  AREA: [{ path: ['series', 'area', 'position'], type: 'integer' }, SERIES, LAST_DAY, ID],
  VALUE: [{ path: ['value'], type: 'decimal', nulls: 'last' }, ID],
  PARAGRAPH: [{ path: ['report', 'meetingDate'], type: 'day' }, { path: ['position'], type: 'integer' }, ID],
}

/** In the order in which a report prints them. */
export const AS_PRINTED: Order = { field: 'PARAGRAPH', direction: 'ASC' }

/** What an order means as keys of rows of Observation. */
export function observationKeys(order: Order | null | undefined): { name: string; keys: Key[] } {
  const { field, direction } = order ?? { field: 'INDICATOR', direction: 'ASC' }
  return {
    name: `observations ${field} ${direction}`,
    keys: COLUMNS[field].map(column => ({ ...column, direction: direction === 'DESC' ? 'desc' : 'asc' })),
  }
}
