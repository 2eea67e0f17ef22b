import { type GraphQLField, type GraphQLNamedType, getNamedType, getNullableType, isListType } from 'graphql'

type Field = GraphQLField<unknown, unknown>

export const isConnectionType = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection')

/** Whether a field gives a page of a list that grows with the data. */
export const isConnection = (field: Field): boolean => isConnectionType(getNamedType(field.type))

export const isList = (field: Field): boolean => isListType(getNullableType(field.type))
