import type { GraphQLArgument, GraphQLInputField } from 'graphql'

/** What an argument, or a field of an input object, may hold. */
export interface ArgumentLimits {
  /** Items of a list. */
  maxItems?: number
  /** Characters (UTF-16 code units) of a string, or of each string of a list. */
  maxLength?: number
  /** Words of a string, with blanks between them. */
  minWords?: number
  maxWords?: number
  /** The smallest and the largest number. */
  minimum?: number
  maximum?: number
  /** Whether a string may be anything, since one that fits nothing finds nothing. */
  anyString?: boolean
}

/** What holds where an argument says nothing else; docs/errors.md lists the limits. */
const DEFAULT_LIMITS = { maxItems: 100, maxLength: 200 }

/** The `extensions` that declare the limits of an argument or of a field of an input object. */
export const limitedTo = (limits: ArgumentLimits) => ({ limits })

/** Words that are looked for: in a search, or in the texts of what a filter finds. */
export const SEARCH_TEXT: ArgumentLimits = { maxLength: 200, maxWords: 20 }

/** The limits of an argument: its own, and the default ones where it has none. */
export const limitsOf = ({
  extensions,
}: Pick<GraphQLArgument | GraphQLInputField, 'extensions'>): ArgumentLimits => ({
  ...DEFAULT_LIMITS,
  ...(extensions.limits as ArgumentLimits | undefined),
})
