import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
} from 'graphql'

/** A field of an answer: what it is called there, where it comes from, and what is asked below it. */
export interface SelectedField {
  key: string
  /** Left out for `__typename`. */
  field: GraphQLField<unknown, unknown> | undefined
  selections: SelectionNode[]
  /** True when `@include` or `@skip` may leave the field out. */
  optional: boolean
}

/** What selections ask of one object type, with fragments opened up and repeated fields merged. */
export function fieldsOf(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectedField[] {
  const found = new Map<string, SelectedField>()
  const add = (node: FieldNode, optional: boolean) => {
    const key = (node.alias ?? node.name).value
    const before = found.get(key)
    const below = node.selectionSet?.selections ?? []
    found.set(key, {
      key,
      field: node.name.value === '__typename' ? undefined : type.getFields()[node.name.value],
      selections: [...(before?.selections ?? []), ...below],
      optional: optional && (before?.optional ?? true),
    })
  }
  const open = (nodes: readonly SelectionNode[], within: boolean) => {
    for (const node of nodes) {
      const optional = within || isConditional(node)
      if (node.kind === Kind.FIELD) {
        add(node, optional)
        continue
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      const condition = fragment?.typeCondition?.name.value
      if (fragment && (!condition || applies(condition, type, schema)))
        open(fragment.selectionSet.selections, optional)
    }
  }
  open(selections, false)
  return [...found.values()]
}

const isConditional = (node: SelectionNode) =>
  (node.directives ?? []).some(({ name }) => name.value === 'include' || name.value === 'skip')

function applies(condition: string, type: GraphQLObjectType, schema: GraphQLSchema) {
  const other = schema.getType(condition)
  return other === type || (isAbstractType(other) && schema.isSubType(other, type))
}
