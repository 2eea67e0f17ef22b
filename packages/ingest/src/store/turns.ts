import { setTimeout as delay } from 'node:timers/promises'
import { anotherLoad } from '../load-error.ts'

interface Turn {
  since: Date
  ended: Promise<void>
}

const turns = new WeakMap<object, Turn>()

/**
 * Waits until no other load of this process uses a database, and keeps others waiting until the function returned is
 * called. An embedded database has one session, in which a lock of PostgreSQL would hold nobody up.
 *
 * @throws {LoadError} when another load is still running after `waitSeconds`.
 */
export async function takeTurn(database: object, waitSeconds: number): Promise<() => void> {
  const until = Date.now() + waitSeconds * 1000
  for (let turn = turns.get(database); turn; turn = turns.get(database)) {
    const left = until - Date.now()
    if (left <= 0) throw anotherLoad(turn.since)
    const timer = new AbortController()
    await Promise.race([turn.ended, delay(left, undefined, { signal: timer.signal }).catch(() => {})])
    timer.abort()
  }
  const { promise, resolve } = Promise.withResolvers<void>()
  turns.set(database, { since: new Date(), ended: promise })
  return () => {
    turns.delete(database)
    resolve()
  }
}
