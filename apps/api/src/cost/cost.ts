import { isConnection } from '../selection/lists.ts'
import type { Selected } from '../selection/selection.ts'
import { pageSizeOf, sizeOf } from './page-size.ts'

/** A field and how many objects of the answer it stands for. */
export interface FieldCost {
  path: string
  objects: number
}

/** What a question costs: the objects that its answer may hold. */
export interface Cost {
  total: number
  /** The fields that cost most, dearest first. */
  dearest: FieldCost[]
}

const DEAREST = 3

/**
 * Prices a question before it is executed: one for each object that the answer may hold. Plain values are free,
 * and so is introspection, which asks the database for nothing.
 */
export function costOf(selection: readonly Selected[]): Cost {
  const byPath = new Map<string, number>()
  const total = sumOf(selection, 1, '', 1, byPath)
  const dearest = [...byPath]
    .map(([path, objects]) => ({ path, objects }))
    .sort((a, b) => b.objects - a.objects)
  return { total, dearest: dearest.slice(0, DEAREST) }
}

/**
 * @param times how many objects have these fields
 * @param pageSize how many edges each of them gives, where they are connections
 */
function sumOf(
  selection: readonly Selected[],
  times: number,
  within: string,
  pageSize: number,
  byPath: Map<string, number>,
): number {
  return selection.reduce((sum, selected) => {
    if (selected.below.size === 0 || selected.field.name.startsWith('__')) return sum
    const objects = times * sizeOf(selected, pageSize)
    const path = within ? `${within}.${selected.key}` : selected.key
    byPath.set(path, Math.max(byPath.get(path) ?? 0, objects))
    const edges = isConnection(selected.field) ? pageSizeOf(selected) : 1
    const below = [...selected.below.values()].map(fields => sumOf(fields, objects, path, edges, byPath))
    return sum + objects + Math.max(...below)
  }, 0)
}
