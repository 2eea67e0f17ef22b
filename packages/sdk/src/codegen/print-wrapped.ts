import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

type Type = GraphQLInputType | GraphQLOutputType

const scalars: Record<string, string> = {
  ID: 'string',
  String: 'string',
  Boolean: 'boolean',
  Int: 'number',
  Float: 'number',
  Date: 'string',
  DateTime: 'string',
}

/** Prints a type with its lists and nulls; `named` prints what is at its heart. */
export function printWrapped(type: Type, named: (type: GraphQLNamedType) => string): string {
  return isNonNullType(type) ? printPresent(type.ofType, named) : `${printPresent(type, named)} | null`
}

function printPresent(type: Type, named: (type: GraphQLNamedType) => string): string {
  return isListType(type) ? `Array<${printWrapped(type.ofType, named)}>` : named(type as GraphQLNamedType)
}

/** Prints a scalar, or the name of an enum or input type, which is added to `imports`. */
export function printLeaf(type: GraphQLNamedType, imports: Set<string>): string {
  if (!isScalarType(type)) {
    imports.add(type.name)
    return type.name
  }
  const known = scalars[type.name]
  if (!known) throw new Error(`There is no TypeScript type for the scalar ${type.name}`)
  return known
}
