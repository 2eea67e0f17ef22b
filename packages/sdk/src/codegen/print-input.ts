import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { type Described, printDoc } from './print-doc.ts'
import { printLeaf, printWrapped } from './print-wrapped.ts'

interface InputField extends Described {
  name: string
  type: GraphQLInputType
  needed: boolean
}

/** Prints the variables of an operation. */
export function printVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  imports: Set<string>,
): string {
  const fields = variableDefinitions.map(({ variable: { name }, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as never) as unknown as GraphQLInputType
    return { name: name.value, type, needed: isNonNullType(type) && !defaultValue }
  })
  return fields.length > 0 ? printInputFields(fields, imports) : 'Record<string, never>'
}

/** Prints the fields of an input type. */
export function printInputType(type: GraphQLInputObjectType, imports: Set<string>): string {
  const fields = Object.values(type.getFields())
  return printInputFields(
    fields.map(field => ({ ...field, needed: isRequiredInputField(field) })),
    imports,
  )
}

/** NOTE: what may be left out may also be null or undefined, whatever the compiler's strictness. */
function printInputFields(fields: readonly InputField[], imports: Set<string>): string {
  const lines = fields.map(({ name, type, needed, ...about }) => {
    const text = printWrapped(type, named => printLeaf(named, imports))
    return `${printDoc(about, '  ')}  ${name}${needed ? '' : '?'}: ${text}${needed ? '' : ' | undefined'}\n`
  })
  return `{\n${lines.join('')}}`
}
