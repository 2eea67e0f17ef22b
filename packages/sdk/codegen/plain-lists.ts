import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'

/** Prints the names of the fields that are lists of plain values, which a table keeps in one cell. */
export function plugin(schema: GraphQLSchema) {
  const names = Object.values(schema.getTypeMap())
    .filter(type => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap(type => (isObjectType(type) ? Object.values(type.getFields()) : []))
    .filter(({ type }) => isListType(getNullableType(type)) && isLeafType(getNamedType(type)))
    .map(field => field.name)
  return `/** Fields that are lists of plain values. */
export const plainLists: readonly string[] = ${JSON.stringify([...new Set(names)].sort())}\n`
}
