import { GraphQLError, type GraphQLSchema } from 'graphql'
import { refusal } from '../errors.ts'
import type { Selected, Selection } from '../selection/selection.ts'
import { checkOf } from './argument-check.ts'
import { type Problem, problemsIn } from './problems-in-value.ts'

/**
 * What is wrong with the arguments of a question, as far as it can be told without the data: values that are null
 * where none may be, limits, and arguments that contradict each other.
 */
export function* problemsInSelection(
  { fields, problems }: Selection,
  schema: GraphQLSchema,
): Generator<GraphQLError> {
  for (const { message, nodes } of problems) yield refusal('BAD_USER_INPUT', message, {}, nodes?.[0])
  for (const selected of fields) yield* problemsOfField(selected, schema, '')
}

function* problemsOfField(
  selected: Selected,
  schema: GraphQLSchema,
  within: string,
): Generator<GraphQLError> {
  const path = within ? `${within}.${selected.key}` : selected.key
  for (const { message, ...place } of problemsOfArguments(selected, schema)) {
    yield refusal('BAD_USER_INPUT', message, { ...place, field: path }, selected.node)
  }
  for (const fields of selected.below.values()) {
    for (const inner of fields) yield* problemsOfField(inner, schema, path)
  }
}

function problemsOfArguments({ field, arguments: given }: Selected, schema: GraphQLSchema): Problem[] {
  const problems = field.args.flatMap(argument => [...problemsIn(argument, given[argument.name])])
  if (problems.length > 0) return problems
  try {
    checkOf(field)?.(given, schema)
    return []
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return [{ message: error.message, argument: String(error.extensions.argument) }]
  }
}
