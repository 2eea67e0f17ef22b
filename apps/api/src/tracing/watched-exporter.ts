import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node'
import type { TracingOptions } from './tracing.ts'

/** Tells once when spans are no longer taken, and once when they are taken again. */
export function watchedExporter(
  exporter: SpanExporter,
  onCollector: TracingOptions['onCollector'],
): SpanExporter {
  let isLost = false
  return {
    export(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]) {
      exporter.export(spans, result => {
        const hasFailed = result.error !== undefined || result.code !== 0
        if (hasFailed !== isLost) onCollector(hasFailed ? 'lost' : 'back', result.error)
        isLost = hasFailed
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  }
}
