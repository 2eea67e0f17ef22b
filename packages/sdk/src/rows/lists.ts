import { plainLists } from '../../generated/plain-lists.ts'
import { isObject } from './fields.ts'

/**
 * The paths of the lists whose items become rows, in the order of the result. Lists of plain values are
 * none of them; whether an empty one is, the schema tells.
 */
export function listsOf(result: unknown): string[] {
  const kinds = new Map<string, 'empty' | 'plain' | 'rows'>()
  const read = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) {
      const key = path.join('.')
      const kind = value.some(isObject) ? 'rows' : value.length > 0 ? 'plain' : (kinds.get(key) ?? 'empty')
      kinds.set(key, kind)
      for (const item of value) read(item, path)
    } else if (isObject(value)) {
      for (const [key, child] of Object.entries(value)) read(child, [...path, key])
    }
  }
  read(result, [])
  return [...kinds]
    .filter(([path, kind]) => kind === 'rows' || (kind === 'empty' && !isPlain(path)))
    .map(([path]) => path)
}

const isPlain = (path: string) => plainLists.includes(path.split('.').at(-1) ?? '')

/** @throws TypeError naming both, when two lists lie beside each other: they make no table */
export function refuseSiblings(lists: readonly string[]): void {
  for (const [at, one] of lists.entries()) {
    const other = lists.slice(at + 1).find(list => one !== '' && !list.startsWith(`${one}.`))
    if (other !== undefined) {
      throw new TypeError(
        `Two lists beside each other make no table: "${one}" and "${other}". Ask for one of them, or pass a part of the result.`,
      )
    }
  }
}
