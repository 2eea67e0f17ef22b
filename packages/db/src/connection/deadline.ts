/**
 * Calls `late` unless it is cleared within a time.
 *
 * NOTE: a process that stood still for longer than the time finds the timer due before it has read the answer that
 * lies in the socket, so it looks there once more before it judges.
 */
export function deadline(milliseconds: number, late: () => void): { clear(): void } {
  let cleared = false
  const timer = setTimeout(() => {
    setImmediate(() => setImmediate(() => cleared || late()))
  }, milliseconds)
  return {
    clear() {
      cleared = true
      clearTimeout(timer)
    },
  }
}
