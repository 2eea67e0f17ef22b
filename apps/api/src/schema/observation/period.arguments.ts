import type { Granularity } from '@scrutiny/db'
import { limitedTo } from '../../arguments/argument-limits.ts'
import type { builder } from '../../builder.ts'
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
  last: t.arg.int({
    description: 'Only so many of the newest, 1 to 1,000.',
    extensions: limitedTo({ minimum: 1, maximum: 1_000 }),
  }),
  from: t.arg({ type: 'Date', description: 'Only periods that end on this day or later.' }),
  to: t.arg({ type: 'Date', description: 'Only periods that end on this day or earlier.' }),
})

export const periodArguments = (t: Arguments) => ({
  ...stretchArguments(t),
  granularity: t.arg({ type: [GranularityEnum], description: 'Only periods of one of these lengths.' }),
})
