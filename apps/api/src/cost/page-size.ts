import { ENTITIES, FIGURES, type PageSize } from '../schema/connection/page.arguments.ts'
import { isConnectionType, isList } from '../selection/lists.ts'
import type { Selected } from '../selection/selection.ts'
import { LIST_SIZES, UNKNOWN_LIST_SIZE } from './list-sizes.ts'

/** The arguments that say how many objects a list gives: by a number, or by naming them. */
const COUNTED = ['first', 'last']
const NARROWING = ['slugs', 'codes']

/** The most that a list may be asked for by number. */
const MOST_BY_NUMBER = FIGURES.maximum

/** How many objects a field gives for each object that has it; a connection itself is one object. */
export function sizeOf({ parent, field, arguments: given }: Selected, pageSize: number): number {
  if (!isList(field)) return 1
  if (isConnectionType(parent)) return pageSize
  const usual = LIST_SIZES[`${parent.name}.${field.name}`] ?? UNKNOWN_LIST_SIZE
  // NOTE: `slugs` only narrow a list down, while `ids` may name a thing as often as they like.
  return countedBy(given, MOST_BY_NUMBER) ?? lengthOf(given.ids) ?? Math.min(usual, namedBy(given))
}

/** How many edges a connection gives. */
export function pageSizeOf({ field, arguments: given }: Selected): number {
  const size = (field.extensions.pageSize as PageSize | undefined) ?? ENTITIES
  return countedBy(given, size.maximum) ?? size.default
}

function countedBy(given: Selected['arguments'], most: number): number | undefined {
  const numbers = COUNTED.map(name => given[name]).filter(value => typeof value === 'number')
  return numbers.length > 0 ? Math.min(Math.max(...numbers, 0), most) : undefined
}

function namedBy(given: Selected['arguments']): number {
  return Math.min(...NARROWING.map(name => lengthOf(given[name]) ?? Number.POSITIVE_INFINITY))
}

const lengthOf = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined)
