/** Version, trace id, id of the calling span, flags; later versions may say more behind them. */
const TRACEPARENT = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(-.*)?$/

/** Where a request stands in the trace of its caller. */
export interface TraceParent {
  traceId: string
  spanId: string
  /** Whether the caller records the trace. */
  isSampled: boolean
}

/** Reads the header traceparent (W3C Trace Context); undefined when it is missing or not as the standard says. */
export function readTraceparent(header: string | string[] | undefined): TraceParent | undefined {
  const match = typeof header === 'string' ? TRACEPARENT.exec(header.trim()) : undefined
  if (!match) return undefined
  const [, version = '', traceId = '', spanId = '', flags = '', more] = match
  if (version === '00' && more !== undefined) return undefined
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 }
}
