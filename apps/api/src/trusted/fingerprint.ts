import { createHash } from 'node:crypto'
import { type DefinitionNode, type DocumentNode, Kind, print, stripIgnoredCharacters, visit } from 'graphql'

/** Prefix of the ids of registered documents. */
const PREFIX = 'sha256:'

export const sha256 = (text: string): string => `${PREFIX}${createHash('sha256').update(text).digest('hex')}`

/**
 * Names what a document asks, whatever its layout, the order of its fragments, and the `__typename` that caches of
 * clients add to every selection.
 */
export function fingerprint(document: DocumentNode): string {
  const bare = visit(document, {
    Field: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined),
  })
  const definitions = [...bare.definitions].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return sha256(stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions })))
}

const nameOf = (definition: DefinitionNode): string =>
  `${definition.kind} ${'name' in definition ? (definition.name?.value ?? '') : ''}`
