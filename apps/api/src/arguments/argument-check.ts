import type { GraphQLField, GraphQLSchema } from 'graphql'

/**
 * Looks at the arguments of a field together, before anything is executed.
 *
 * @throws BAD_USER_INPUT when they can't be answered
 */
export type ArgumentCheck = (given: Readonly<Record<string, unknown>>, schema: GraphQLSchema) => void

/** The `extensions` that declare how the arguments of a field are checked. */
export const checkedBy = (checkArguments: ArgumentCheck) => ({ checkArguments })

export const checkOf = ({ extensions }: GraphQLField<unknown, unknown>): ArgumentCheck | undefined =>
  extensions.checkArguments as ArgumentCheck | undefined
