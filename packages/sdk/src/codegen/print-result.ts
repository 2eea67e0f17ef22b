import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type SelectionNode,
} from 'graphql'
import { printDoc } from './print-doc.ts'
import { printLeaf, printWrapped } from './print-wrapped.ts'
import { fieldsOf } from './selection.ts'

/** What printing needs to know, and the imports it finds to be needed. */
export interface Context {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  imports: Set<string>
}

/** Prints what selections on a type answer: one object, or a union of what each possible type answers. */
export function printResult(
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  context: Context,
  indent = '',
): string {
  const possible = isAbstractType(type)
    ? context.schema.getPossibleTypes(type)
    : isObjectType(type)
      ? [type]
      : []
  const texts = possible.toSorted(byName).map(one => printObject(one, selections, context, indent))
  return [...new Set(texts)].join(' | ')
}

function printObject(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  context: Context,
  indent: string,
) {
  const inner = `${indent}  `
  const lines = fieldsOf(type, selections, context.schema, context.fragments).map(
    ({ key, field, selections: below, optional }) => {
      const named = (of: GraphQLNamedType) =>
        isCompositeType(of) ? printResult(of, below, context, inner) : printLeaf(of, context.imports)
      const text = field ? printWrapped(field.type, named) : `'${type.name}'`
      return `${field ? printDoc(field, inner) : ''}${inner}${key}${optional ? '?' : ''}: ${text}\n`
    },
  )
  return lines.length > 0 ? `{\n${lines.join('')}${indent}}` : 'Record<never, never>'
}

const byName = (a: GraphQLNamedType, b: GraphQLNamedType) => (a.name < b.name ? -1 : 1)
