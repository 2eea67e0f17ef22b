import type { Context } from '../context.ts'

/** What a request works out at most once for each row, whatever parts of it want the result. */
export function onceEach<Row extends { id: string }, Result>(
  work: (context: Context, row: Row) => Result,
): (context: Context, row: Row) => Result {
  const requests = new WeakMap<Context, Map<string, Result>>()
  return (context, row) => {
    const results = requests.get(context) ?? new Map<string, Result>()
    requests.set(context, results)
    const known = results.get(row.id)
    if (known !== undefined) return known
    const result = work(context, row)
    results.set(row.id, result)
    return result
  }
}
