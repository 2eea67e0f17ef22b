import { createHash } from 'node:crypto'
import type { GraphQLParams } from 'graphql-yoga'
import { stringify } from 'safe-stable-stringify'

/** Everything beside the question that an answer depends on. */
export interface AnswerScope {
  /** What gives the answers: the schema and the code behind it. */
  release: string
  /** The version of the data. */
  version: string
  /** The organisation meant when a query names none. */
  defaultOrganisation: string
  mediaType: string
}

/** Names an answer by all that it depends on: two questions of one key have the same answer, byte for byte. */
export function answerKey({ query, variables, operationName }: GraphQLParams, scope: AnswerScope): string {
  return hashOf([query, variables ?? {}, operationName ?? null], scope)
}

/** Names a data file in the same way, by the address that asks for it. */
export const fileKey = (address: string, scope: AnswerScope): string => hashOf([address], scope)

function hashOf(
  question: unknown[],
  { release, version, defaultOrganisation, mediaType }: AnswerScope,
): string {
  const parts = [...question, release, version, defaultOrganisation, mediaType]
  // NOTE: the order of an object's keys says nothing, so they are sorted; everything else of the JSON stays as it is.
  return createHash('sha256').update(stringify(parts)).digest('base64url')
}
