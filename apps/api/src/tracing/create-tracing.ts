import type { Tracing, TracingOptions } from './tracing.ts'

/** Starts tracing if there is a collector; OpenTelemetry is loaded only then. */
export async function createTracing({ endpoint, ...options }: TracingOptions): Promise<Tracing | undefined> {
  if (!endpoint) return undefined
  const { startTracing } = await import('./open-telemetry.ts')
  return startTracing({ endpoint, ...options })
}
