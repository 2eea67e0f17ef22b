import { type Connection, connectionIn } from './connection.ts'
import { ScrutinyError } from './error.ts'

/** Items of a connection, one by one, for `for await`. */
export interface Paginated<Node> extends AsyncIterable<Node> {
  /**
   * Where to go on: pass it as `after` to begin behind what has been read. With `edges { cursor }` it
   * moves with every item. With `nodes` it moves when a page is finished, so that a walk broken off in
   * the middle of a page reads that page again. Iterating a second time goes on from here as well.
   */
  readonly cursor: string | null
}

/**
 * Walks a connection. While one page is being read the next is on its way; no more than these two are held.
 *
 * @param after where to begin
 * @param load fetches the page behind a cursor
 * @throws ScrutinyError with code REPEATED_CURSOR when the API sends the walk in a circle
 */
export function paginate(
  after: string | null,
  load: (after: string | null, signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal | undefined,
): Paginated<never> {
  let cursor = after

  async function* walk(): AsyncGenerator<unknown, void> {
    const stop = new AbortController()
    const abort = () => stop.abort()
    const seen = new Set([cursor])
    const page = (from: string | null) => {
      const loading = load(from, stop.signal).then(connectionIn)
      loading.catch(() => {}) // Told when the reader gets there; until then it is not an unhandled rejection.
      return loading
    }
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort)
    try {
      for (let next: Promise<Connection> | undefined = page(cursor); next; ) {
        const connection: Connection = await next
        const { pageInfo, nodes, edges } = connection
        const end: string | null = pageInfo.endCursor ?? null
        const more = pageInfo.hasNextPage
        const repeated = seen.has(end)
        next = more && !repeated ? page(end) : undefined
        seen.add(end)
        for (const [at, node] of (nodes ?? edges?.map(edge => edge.node) ?? []).entries()) {
          cursor = edges?.[at]?.cursor ?? cursor
          yield node
        }
        if (more && repeated) throw new ScrutinyError('graphql', { status: 200, codes: ['REPEATED_CURSOR'] })
        cursor = end ?? cursor
      }
    } finally {
      signal?.removeEventListener('abort', abort)
      abort()
    }
  }

  return {
    [Symbol.asyncIterator]: walk as () => AsyncGenerator<never>,
    get cursor() {
      return cursor
    },
  }
}
