import { GraphQLScalarType } from 'graphql'
import { DateResolver } from 'graphql-scalars'
import { refusal } from '../errors.ts'
import { isDay } from './day.ts'

const { name, serialize, extensions } = DateResolver.toConfig()

/** `Date` of graphql-scalars, without the year 0, which PostgreSQL refuses. */
export const DayScalar = new GraphQLScalarType<Date | string, Date | string>({
  name,
  serialize,
  extensions,
  parseValue(value) {
    if (typeof value === 'string' && isDay(value)) return new Date(value)
    throw refusal(
      'BAD_USER_INPUT',
      `${JSON.stringify(value)} is not a day; expected YYYY-MM-DD, such as "2024-03-31".`,
    )
  },
})
