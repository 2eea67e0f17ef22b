import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  visit,
} from 'graphql'

/** A file of operations as the code generator hands it to plugins. */
export interface DocumentFile {
  document?: DocumentNode
  /** External files are read, and not generated from. */
  type?: 'standard' | 'external'
}

type Named<Node> = Node & { name: NameNode }

/** The operations of the files to generate from, sorted by name. */
export function operationsOf(files: readonly DocumentFile[]): Named<OperationDefinitionNode>[] {
  return definitionsOf(files.filter(file => file.type !== 'external'))
    .filter(node => node.kind === Kind.OPERATION_DEFINITION)
    .map(node => {
      if (!node.name)
        throw new Error('Every operation needs a name: its types and its constant are called by it.')
      return node as Named<OperationDefinitionNode>
    })
    .sort(byName)
}

/** The fragments of the files to generate from, sorted by name. */
export const fragmentsOf = (files: readonly DocumentFile[]): FragmentDefinitionNode[] =>
  [...fragmentsByName(files.filter(file => file.type !== 'external')).values()].sort(byName)

/** Every fragment there is to spread. */
export const fragmentsByName = (files: readonly DocumentFile[]): Map<string, FragmentDefinitionNode> =>
  new Map(
    definitionsOf(files).flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  )

/** The operation followed by every fragment it reaches, sorted by name. */
export function withFragments(
  operation: OperationDefinitionNode,
  files: readonly DocumentFile[],
): DefinitionNode[] {
  const known = fragmentsByName(files)
  const reached = new Set<FragmentDefinitionNode>()
  const follow = (from: DefinitionNode) => {
    visit(from, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value)
        if (!fragment || reached.has(fragment)) return
        reached.add(fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  return [operation, ...[...reached].sort(byName)]
}

/** What the comment lines directly above a definition say. */
export function commentAbove(node: DefinitionNode): string {
  const lines: string[] = []
  for (let token = node.loc?.startToken.prev; token?.kind === 'Comment'; token = token.prev) {
    lines.unshift(token.value.trim())
  }
  return lines.join(' ')
}

const definitionsOf = (files: readonly DocumentFile[]): DefinitionNode[] =>
  files.flatMap(file => file.document?.definitions ?? [])

const byName = (a: { name: NameNode }, b: { name: NameNode }) => (a.name.value < b.name.value ? -1 : 1)
