import DataLoader from 'dataloader'
import { stringify } from 'safe-stable-stringify'
import type { Context } from '../context.ts'

/** Answers a question about one row; rows that ask in the same tick with equal arguments are answered together. */
export type Loader<Value, Arguments extends unknown[]> = (
  context: Context,
  id: string,
  ...args: Arguments
) => Promise<Value>

/**
 * Makes a loader of what many rows of a request ask for, so that the number of SQL statements follows the shape of a
 * query and not the size of its lists. What it has loaded is kept for the rest of the request.
 *
 * @param loadAll answers for many rows at once, in the order of their ids. The arguments must be JSON and say all that
 * the answer depends on beside the id: equal ones share an answer, null and undefined among them.
 */
export function createLoader<Value, Arguments extends unknown[] = []>(
  loadAll: (context: Context, ids: readonly string[], ...args: Arguments) => Promise<Value[]>,
): Loader<Value, Arguments> {
  const requests = new WeakMap<Context, Map<string, DataLoader<string, Value>>>()
  return (context, id, ...args) => {
    const loaders = requests.get(context) ?? new Map<string, DataLoader<string, Value>>()
    requests.set(context, loaders)
    const key = stringify(args)
    const loader = loaders.get(key) ?? new DataLoader<string, Value>(ids => loadAll(context, ids, ...args))
    loaders.set(key, loader)
    return loader.load(id)
  }
}
