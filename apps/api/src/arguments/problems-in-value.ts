import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { type ArgumentLimits, limitsOf } from './argument-limits.ts'
import { wordsOf } from './words.ts'

/** Why a value can't be answered. */
export interface Problem {
  /** The argument, and where in it: "filter.codes.3". */
  argument: string
  message: string
  /** What was given and what is allowed, where both are numbers. */
  actual?: number
  limit?: number
}

/** An argument, a field of an input object, or a parameter of an address. */
export type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'extensions'>

/** What is wrong with the coerced value of an argument, or of a field of an input object: all of it, in order. */
export function* problemsIn(input: Input, value: unknown, argument = input.name): Generator<Problem> {
  yield* inside(input.type, value, argument, limitsOf(input))
}

function* inside(
  givenType: GraphQLInputType,
  value: unknown,
  argument: string,
  limits: ArgumentLimits,
): Generator<Problem> {
  const type = getNullableType(givenType)
  if (isListType(type) && Array.isArray(value)) {
    // NOTE: what a list that is too long holds is not looked at, so that the answer is short.
    if (value.length > (limits.maxItems ?? Number.POSITIVE_INFINITY)) {
      yield exceeding(argument, 'items', value.length, limits.maxItems)
    } else {
      for (const [index, item] of value.entries()) {
        yield* inside(type.ofType, item, `${argument}.${index}`, limits)
      }
    }
  } else if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    for (const field of Object.values(type.getFields())) {
      yield* problemsIn(field, (value as Record<string, unknown>)[field.name], `${argument}.${field.name}`)
    }
  } else if (typeof value === 'string' && !limits.anyString) yield* ofString(value, argument, limits)
  else if (typeof value === 'number') yield* ofNumber(value, argument, limits)
}

function* ofString(
  value: string,
  argument: string,
  { maxLength, minWords = 0, maxWords = Number.POSITIVE_INFINITY }: ArgumentLimits,
): Generator<Problem> {
  if (maxLength !== undefined && value.length > maxLength) {
    yield exceeding(argument, 'characters', value.length, maxLength)
    return
  }
  // NOTE: PostgreSQL stores no such character, so it refuses every statement that has one.
  if (value.includes('\0')) {
    yield { argument, message: `${argument} has the character U+0000; expected text without it.` }
  }
  const words = wordsOf(value).length
  if (words < minWords) yield { argument, message: `${argument} is empty; expected words to look for.` }
  if (words > maxWords) yield exceeding(argument, 'words', words, maxWords)
}

function* ofNumber(
  value: number,
  argument: string,
  { minimum, maximum }: ArgumentLimits,
): Generator<Problem> {
  if (minimum === undefined || maximum === undefined || (value >= minimum && value <= maximum)) return
  const message = `${argument} is ${value}; expected a whole number from ${minimum} to ${maximum}.`
  yield { argument, message, actual: value, limit: value > maximum ? maximum : minimum }
}

const exceeding = (argument: string, what: string, actual: number, limit = 0): Problem => ({
  argument,
  message: `${argument} has ${actual.toLocaleString('en-GB')} ${what}; the limit is ${limit.toLocaleString('en-GB')}.`,
  actual,
  limit,
})
