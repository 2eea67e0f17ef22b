import { validate } from '@graphql-inspector/core'
import { type GraphQLSchema, Source } from 'graphql'
import type { RegisteredDocument } from '../src/trusted/registry.ts'

/** The registered operations that a schema can't answer any more, each with what is wrong. */
export function brokenOperations(schema: GraphQLSchema, documents: readonly RegisteredDocument[]): string[] {
  // NOTE: one by one, since each document carries its own copy of the fragments.
  return documents.flatMap(({ name, text }) =>
    validate(schema, [new Source(text, name)]).map(
      ({ errors }) => `${name}: ${errors.map(({ message }) => message).join(' ')}`,
    ),
  )
}
