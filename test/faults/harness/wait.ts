import { setTimeout as pause } from 'node:timers/promises'

export { pause }

/**
 * Waits until something holds.
 *
 * @returns how long it took in milliseconds, or undefined when it did not come to hold in that time
 */
export async function until(
  holds: () => Promise<boolean> | boolean,
  withinMs: number,
): Promise<number | undefined> {
  const start = performance.now()
  for (;;) {
    if (await holds()) return performance.now() - start
    if (performance.now() - start > withinMs) return undefined
    await pause(25)
  }
}

/** Work that has to end in time. */
export async function within<Result>(work: Promise<Result>, ms: number, what: string): Promise<Result> {
  const time = new AbortController()
  const late = pause(ms, undefined, { signal: time.signal }).then(() => {
    throw new Error(`${what} took longer than ${ms / 1_000} s`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    time.abort()
    late.catch(() => {})
  }
}
