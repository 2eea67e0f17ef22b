import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How large a selection is, with every fragment written out where it is spread. */
export interface Size {
  depth: number
  fields: number
  /** Fields at the top of the selection. */
  rootFields: number
  aliases: number
}

const NOTHING: Size = { depth: 0, fields: 0, rootFields: 0, aliases: 0 }

/**
 * Measures the operations of a document: the largest of each size. Each fragment is measured once, however often it
 * is spread, so that the time follows the length of the document and not of what it stands for.
 */
export function documentSize(document: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const measured = new Map<string, Size>()

  const ofFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    // NOTE: a fragment that spreads itself is refused by validation; here it must only come to an end.
    measured.set(name, NOTHING)
    const fragment = fragments.get(name)
    const size = fragment ? ofSelection(fragment.selectionSet) : NOTHING
    measured.set(name, size)
    return size
  }

  const ofSelection = ({ selections }: SelectionSetNode): Size =>
    selections
      .map(selection => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
        if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelection(selection.selectionSet)
        const below = selection.selectionSet ? ofSelection(selection.selectionSet) : NOTHING
        return {
          depth: below.depth + 1,
          fields: below.fields + 1,
          rootFields: 1,
          aliases: below.aliases + (selection.alias ? 1 : 0),
        }
      })
      .reduce(beside, NOTHING)

  return operations.map(({ selectionSet }) => ofSelection(selectionSet)).reduce(largest, NOTHING)
}

const beside = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  rootFields: one.rootFields + other.rootFields,
  aliases: one.aliases + other.aliases,
})

const largest = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  fields: Math.max(one.fields, other.fields),
  rootFields: Math.max(one.rootFields, other.rootFields),
  aliases: Math.max(one.aliases, other.aliases),
})
