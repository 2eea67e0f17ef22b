import type { HealthWatch } from '@scrutiny/db'

/** Whether the database answers, as somebody who asks it all the time knows. */
export type DatabaseWatch = Omit<HealthWatch, 'stop'>

const NEVER = new AbortController().signal

/** Of a database that nobody watches: each statement finds out by itself. */
export const unwatched: DatabaseWatch = {
  isWell: () => true,
  reason: () => undefined,
  signal: () => NEVER,
}
