/**
 * Whether a value is longer than so many characters as JSON, without writing it: counted from below, and no further
 * than it has to be. Texts are shared in memory and written out each time, so that a small answer may be a long one.
 */
export function isLongerThan(value: unknown, characters: number): boolean {
  let left = characters
  const count = (inner: unknown): void => {
    if (typeof inner === 'string') left -= inner.length + 2
    else if (Array.isArray(inner)) {
      left -= inner.length + 1
      for (const item of inner) {
        if (left < 0) return
        count(item)
      }
    } else if (typeof inner === 'object' && inner !== null) {
      for (const key in inner) {
        if (left < 0) return
        left -= key.length + 4
        count((inner as Record<string, unknown>)[key])
      }
    } else left -= 1
  }
  count(value)
  return left < 0
}
