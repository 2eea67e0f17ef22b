import { setTimeout as wait } from 'node:timers/promises'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { documentSpans } from './document-spans.ts'
import { requestSpans } from './request-spans.ts'
import { Spans } from './spans.ts'
import { statementSpans } from './statement-spans.ts'
import type { Tracing, TracingOptions } from './tracing.ts'
import { watchedExporter } from './watched-exporter.ts'

/** How long a stop waits for the collector. */
const SHUTDOWN_MS = 1_000
/** How long one sending may take, with all its tries. */
const EXPORT_MS = 5_000
/** Spans that wait to be sent; more than these are dropped. */
const MOST_SPANS = 2_048

/**
 * Sends spans to a collector with OpenTelemetry. Its provider is our own and not the global one, and its spans are
 * opened by hand: nothing else is instrumented.
 */
export function startTracing({
  endpoint,
  release,
  onCollector,
}: TracingOptions & { endpoint: string }): Tracing {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: EXPORT_MS,
  })
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({
        'service.name': process.env.OTEL_SERVICE_NAME ?? 'scrutiny',
        'service.version': release,
      }),
    ),
    spanProcessors: [
      new BatchSpanProcessor(watchedExporter(exporter, onCollector), { maxQueueSize: MOST_SPANS }),
    ],
  })
  const spans = new Spans(provider.getTracer('scrutiny', release))
  return {
    observer: requestSpans(spans),
    plugin: documentSpans(spans),
    beginStatement: statementSpans(spans),
    async shutdown() {
      // NOTE: with a collector that does not answer it would take some eight seconds, and then fail.
      const sent = provider.shutdown().catch(() => {})
      await Promise.race([sent, wait(SHUTDOWN_MS, undefined, { ref: false })])
    },
  }
}
