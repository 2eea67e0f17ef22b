import type { Granularity } from '@scrutiny/db'
import type { builder } from '../../builder.ts'
import { badUserInput } from '../../errors.ts'
import { Granularity as GranularityEnum } from '../enums.ts'

type Types = (typeof builder)['$inferSchemaTypes']
type Arguments = Pick<PothosSchemaTypes.FieldBuilder<Types, unknown>, 'arg'>

/** Which periods of a line of figures are asked for. */
export interface Stretch {
  last?: number | null | undefined
  from?: string | Date | null | undefined
  to?: string | Date | null | undefined
  granularity?: Granularity[] | null | undefined
}

/** The arguments by which a stretch of periods is asked for. */
export const stretchArguments = (t: Arguments) => ({
  last: t.arg.int({ description: 'Only so many of the newest, 1 to 1,000.' }),
  from: t.arg({ type: 'Date', description: 'Only periods that end on this day or later.' }),
  to: t.arg({ type: 'Date', description: 'Only periods that end on this day or earlier.' }),
})

export const periodArguments = (t: Arguments) => ({
  ...stretchArguments(t),
  granularity: t.arg({ type: [GranularityEnum], description: 'Only periods of one of these lengths.' }),
})

const MOST = 1000

/** @throws BAD_USER_INPUT when `last` is not a number of periods that can be asked for. */
export function checkLast(last: number | null | undefined): void {
  if (typeof last === 'number' && (last < 1 || last > MOST)) {
    throw badUserInput('last', `last is ${last}; expected a whole number from 1 to ${MOST}.`)
  }
}
