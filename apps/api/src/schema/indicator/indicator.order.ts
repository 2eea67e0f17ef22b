import { builder } from '../../builder.ts'
import type { CursorFormat } from '../connection/cursor.ts'
import { cursorFormat, type Key } from '../connection/keyset.ts'
import { OrderDirection } from '../connection/ordering.ts'
import type { PlaceValue } from '../connection/place-value.ts'

export const IndicatorOrderField = builder.enumType('IndicatorOrderField', {
  description: 'What indicators can be ordered by.',
  values: {
    TITLE: { description: 'The title, by the alphabet.' },
    CODE: { description: 'The code, by the alphabet.' },
    SERVICE: { description: 'The service, then the indicator, in the order of the data set.' },
    LATEST_PERIOD: {
      description: 'The day the newest period of the headline ends; indicators without one come last.',
    },
    LATEST_VALUE: { description: 'The newest number of the headline; indicators without one come last.' },
  },
})

export const IndicatorOrder = builder.inputType('IndicatorOrder', {
  description: 'In which order indicators come.',
  fields: t => ({
    field: t.field({ type: IndicatorOrderField, required: true, description: 'What they are ordered by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
})

type Order = typeof IndicatorOrder.$inferInput
type StoredField = Exclude<Order['field'], 'LATEST_PERIOD' | 'LATEST_VALUE'>

type Column = Omit<Key, 'direction'>

const ID: Column = { path: ['id'], type: 'text' }

const COLUMNS: Record<StoredField, readonly Column[]> = {
  TITLE: [{ path: ['title'], type: 'text' }, ID],
  CODE: [{ path: ['code'], type: 'text' }, ID],
  SERVICE: [{ path: ['service', 'position'], type: 'integer' }, { path: ['position'], type: 'integer' }, ID],
}

/** What an order goes by where it is worked out from the figures. */
const COMPUTED: Record<Order['field'], PlaceValue> = {
  TITLE: { type: 'text' },
  CODE: { type: 'text' },
  SERVICE: { type: 'integer' },
  LATEST_PERIOD: { type: 'day', nullable: true },
  LATEST_VALUE: { type: 'decimal', nullable: true },
}

/** In the order of the data set. */
export const USUAL_ORDER: Order = { field: 'SERVICE', direction: 'ASC' }

/** A name for an order, by which its cursors are told from others. */
export const nameOf = ({ field, direction }: Order): string => `indicators ${field} ${direction}`

/** What an order means as keys of rows of Indicator; null when it goes by what is worked out from the figures. */
export function indicatorKeys({ field, direction }: Order): Key[] | null {
  if (field === 'LATEST_PERIOD' || field === 'LATEST_VALUE') return null
  return COLUMNS[field].map(column => ({ ...column, direction: direction === 'DESC' ? 'desc' : 'asc' }))
}

/** What the cursors of a list in this order hold, by its keys or, without them, by what is worked out. */
export const indicatorCursor = (order: Order, keys: readonly Key[] | null): CursorFormat =>
  keys
    ? cursorFormat(nameOf(order), keys)
    : { order: nameOf(order), place: [COMPUTED[order.field], { type: 'integer' }, { type: 'text' }] }
