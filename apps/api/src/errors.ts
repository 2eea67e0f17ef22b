import { GraphQLError } from 'graphql'

/** The codes that an error of ours may carry in `extensions.code`. */
export type ErrorCode = 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'INTERNAL_SERVER_ERROR'

/** A question that was asked wrongly: says what was expected, and of which argument. */
export const badUserInput = (argument: string, message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument } })
