/** Answers in the order of the keys, one list for each. */
export function listsInOrder<Row>(
  keys: readonly string[],
  rows: Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const groups = Map.groupBy(rows, keyOf)
  return keys.map(key => groups.get(key) ?? [])
}

/** Answers in the order of the keys, one row or null for each. */
export function rowsInOrder<Row>(
  keys: readonly string[],
  rows: Row[],
  keyOf: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map(row => [keyOf(row), row]))
  return keys.map(key => byKey.get(key) ?? null)
}
