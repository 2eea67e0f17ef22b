import type { Database } from '../create-db.ts'
import { firstLine } from '../errors.ts'

/** What is known of a database's health at any moment, without asking it. */
export interface HealthWatch {
  isWell(): boolean
  /** Why it is sick; undefined when it is well. */
  reason(): string | undefined
  /** Aborts when the database turns sick; a new one is given once it is well again. */
  signal(): AbortSignal
  stop(): void
}

/**
 * Asks a database for a sign of life again and again, and remembers the answer. A server that hangs is noticed within
 * `everyMs` and `timeoutMs` together. A database is taken for well until the first answer.
 */
export function watchHealth(
  { health }: Pick<Database, 'health'>,
  { everyMs = 500, timeoutMs = 1_000 } = {},
): HealthWatch {
  let reason: string | undefined
  let sick = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function check(): Promise<void> {
    try {
      await health.check(timeoutMs)
      if (reason !== undefined) sick = new AbortController()
      reason = undefined
    } catch (error) {
      reason = firstLine(error)
      if (!stopped) sick.abort(error)
    }
    if (!stopped) timer = setTimeout(check, everyMs).unref()
  }

  void check()
  return {
    isWell: () => reason === undefined,
    reason: () => reason,
    signal: () => sick.signal,
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
