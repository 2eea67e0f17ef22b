/** The items in groups by their keys, in their order; an item may stand in several groups or in none. */
export function grouped<T>(items: Iterable<T>, keysOf: (item: T) => string[]): (key: string) => T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return key => groups.get(key) ?? []
}
