import type { Plugin } from 'graphql-yoga'
import type { RequestObserver } from '../request/record-requests.ts'

/** Tells a collector what a request spent its time on. */
export interface Tracing {
  /** Opens a span for each request, under that of the caller. */
  observer: RequestObserver
  /** Opens a span for reading, validating and executing each document. */
  plugin: Plugin
  /** Opens a span for a statement; what it gives back ends it. */
  beginStatement(sql: string): ((error?: unknown) => void) | undefined
  /** Sends what has not been sent; gives up after a second. Never fails. */
  shutdown(): Promise<void>
}

export interface TracingOptions {
  /** The address of an OpenTelemetry collector that speaks OTLP over HTTP; left out, nothing is traced. */
  endpoint: string | undefined
  /** Names the code that runs. */
  release: string
  /** Is told when the collector does not take spans, and when it does again. */
  onCollector: (state: 'lost' | 'back', error?: Error) => void
}
