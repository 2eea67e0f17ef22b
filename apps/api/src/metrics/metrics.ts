import { collectDefaultMetrics, Registry } from 'prom-client'
import type { RequestObserver } from '../request/record-requests.ts'
import { sendText } from '../routing/plain-text.ts'
import type { Handler } from '../routing/route.ts'
import { buildMetrics } from './build-metrics.ts'
import { type DatabaseMetricsOptions, databaseMetrics } from './database-metrics.ts'
import { loadMetrics } from './load-metrics.ts'
import { requestMetrics } from './request-metrics.ts'

/** What is measured, for Prometheus; docs/decisions/0020-what-is-measured.md lists it. */
export interface Metrics {
  /** Counts and times requests. */
  observer: RequestObserver
  /** Answers /metrics. */
  handle: Handler
}

export interface MetricsOptions extends DatabaseMetricsOptions {
  /** Names the code that runs. */
  release: string
}

/** Measures in a registry of its own, so that several servers in one process do not count each other's requests. */
export function createMetrics({ release, ...database }: MetricsOptions): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  buildMetrics(registry, release)
  databaseMetrics(registry, database)
  loadMetrics(registry, database)
  return {
    observer: requestMetrics(registry),
    async handle(request, response) {
      const text = await registry.metrics()
      sendText(request, response, 200, text.trimEnd(), {
        'Content-Type': registry.contentType,
        'Cache-Control': 'no-store',
      })
    },
  }
}
