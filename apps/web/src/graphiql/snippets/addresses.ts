import { type Asked, parametersOf } from './asked.ts'

/** The address of the editor with this question in it. */
export const linkOf = (asked: Asked): string => `${asked.origin}/graphiql?${parametersOf(asked)}`

/** The address of the answer as a table. */
export const csvAddressOf = (asked: Asked): string =>
  `${asked.origin}/graphql?format=csv&${parametersOf(asked)}`
