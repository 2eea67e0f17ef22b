import DataLoader from 'dataloader'

type Load<Key, Value> = (keys: readonly Key[]) => Promise<(Value | Error)[]>

/**
 * Questions of one request that many rows ask: each kind is asked once for all of them,
 * so the number of SQL statements follows the shape of a query and not the size of its lists.
 */
export class Batches {
  readonly #loaders = new Map<string, DataLoader<unknown, unknown>>()

  /**
   * @param question names the question with its arguments: the same words are the same batch
   * @param key the row that asks
   * @param load answers for many rows at once, in the order of the keys
   */
  ask<Key, Value>(question: string, key: Key, load: Load<Key, Value>): Promise<Value> {
    let loader = this.#loaders.get(question)
    if (!loader) {
      loader = new DataLoader(load as Load<unknown, unknown>) as DataLoader<unknown, unknown>
      this.#loaders.set(question, loader)
    }
    return loader.load(key) as Promise<Value>
  }
}

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
