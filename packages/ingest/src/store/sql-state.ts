/** How deep an error may be wrapped by the libraries between PostgreSQL and us. */
const DEPTH = 6

/** The five letters by which PostgreSQL, or the system's name by which Node, calls what went wrong. */
export function sqlStateOf(error: unknown, depth = DEPTH): string | undefined {
  if (typeof error !== 'object' || error === null || depth === 0) return undefined
  const { originalCode, code, ...rest } = error as Record<string, unknown>
  for (const name of [originalCode, code]) {
    if (typeof name === 'string' && /^(?!P[123]\d{3}$)([0-9A-Z]{5}|E[A-Z]{4,})$/.test(name)) return name
  }
  const { cause } = error as { cause?: unknown }
  const inside = [cause, rest.meta, rest.driverAdapterError, rest.error]
  for (const wrapped of inside) {
    const state = sqlStateOf(wrapped, depth - 1)
    if (state) return state
  }
  return undefined
}
