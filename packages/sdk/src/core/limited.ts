/** Longer timers overflow and would fire at once. */
const longestTimer = 2 ** 31 - 1

/**
 * Waits for `run`, until time is up or the caller aborts; `fail` makes the error of either.
 *
 * NOTE: it does not rely on `run` to heed its signal: a `fetch` that ignores it cannot hold a call.
 */
export function limited<T>(
  run: (signal: AbortSignal) => Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
  fail: (kind: 'timeout' | 'aborted') => Error,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const own = new AbortController()
    const settle = (done: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      done()
      own.abort()
    }
    const stop = (kind: 'timeout' | 'aborted') => settle(() => reject(fail(kind)))
    const abort = () => stop('aborted')
    const timer = setTimeout(stop, Math.min(ms, longestTimer), 'timeout')
    if (signal?.aborted) return abort()
    signal?.addEventListener('abort', abort)
    run(own.signal).then(
      value => settle(() => resolve(value)),
      error => settle(() => reject(error)),
    )
  })
}
