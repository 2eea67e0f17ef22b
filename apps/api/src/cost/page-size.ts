import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql'
import { ENTITIES, FIGURES, type PageSize } from '../schema/connection/page.arguments.ts'
import { isConnectionType, isList } from '../selection/lists.ts'
import type { Selected } from '../selection/selection.ts'
import { LIST_SIZES, UNKNOWN_LIST_SIZE } from './list-sizes.ts'

/** The arguments that say how many objects a list gives: by a number, or by naming them. */
const COUNTED = ['first', 'last']
const NAMED = ['ids', 'slugs', 'codes']

/** The most that a list may be asked for by number. */
const MOST_BY_NUMBER = FIGURES.most

/** How many objects a field gives for each object that has it; a connection itself is one object. */
export function sizeOf({ parent, field, arguments: given }: Selected, pageSize: number): number {
  if (!isList(field)) return 1
  if (isConnectionType(parent)) return pageSize
  const usual = LIST_SIZES[`${parent.name}.${field.name}`] ?? UNKNOWN_LIST_SIZE
  return Math.min(countedBy(given, MOST_BY_NUMBER) ?? usual, namedBy(given) ?? Number.POSITIVE_INFINITY)
}

/** How many edges a connection gives. More than it may is priced as the most, and refused when it is executed. */
export function pageSizeOf({ field, arguments: given }: Selected): number {
  const { usual, most } = pagesOf(getNamedType(field.type))
  return countedBy(given, most) ?? usual
}

function pagesOf(connection: GraphQLNamedType): PageSize {
  const edge = isObjectType(connection) ? getNamedType(connection.getFields().edges?.type) : undefined
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined
  return node?.name === 'IndicatorPeriod' ? FIGURES : ENTITIES
}

function countedBy(given: Selected['arguments'], most: number): number | undefined {
  const numbers = COUNTED.map(name => given[name]).filter(value => typeof value === 'number')
  return numbers.length > 0 ? Math.min(Math.max(...numbers, 0), most) : undefined
}

function namedBy(given: Selected['arguments']): number | undefined {
  const lists = NAMED.map(name => given[name]).filter(value => Array.isArray(value))
  return lists.length > 0 ? Math.min(...lists.map(({ length }) => length)) : undefined
}
