import type { Database } from '@scrutiny/db'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Env } from './env.ts'
import { createFailureLog } from './logging/failure-log.ts'
import { createLog, stateLog } from './logging/log.ts'
import { requestLog } from './logging/request-log.ts'
import { createMetrics, type Metrics } from './metrics/metrics.ts'
import { createCostBudget } from './rate-limits/cost-budget.ts'
import type { ClientLimits } from './rate-limits/limit-clients.ts'
import { untrustedProxy } from './rate-limits/untrusted-proxy.ts'
import type { RequestObserver } from './request/record-requests.ts'
import { currentRequestId } from './request/request-record.ts'
import { createTracing } from './tracing/create-tracing.ts'
import type { Tracing } from './tracing/tracing.ts'

/** How the program is seen from outside, as its settings have it: log, metrics and traces. */
export interface Observing {
  log: Logger
  /** Is told of a failure that was not the asker's fault. */
  onError: (error: unknown, requestId?: string) => void
  beginStatement: Tracing['beginStatement'] | undefined
  /** Plugins of the API. */
  plugins: Plugin[]
  /** What the server needs, once there is a database. */
  ofServer(
    db: Database,
    isWell: () => boolean,
  ): { metrics: Metrics | undefined; observers: RequestObserver[] }
  /** Sends and writes what has not been; waits a second at most. */
  close(): Promise<void>
}

export async function startObserving(env: Env, release: string): Promise<Observing> {
  const log = createLog(env.LOG_LEVEL)
  const failures = createFailureLog(log)
  const tracing = await createTracing({
    endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
    release,
    onCollector: stateLog(log, 'the collector of traces'),
  })
  return {
    log,
    onError: (error, requestId = currentRequestId()) => failures(error, requestId),
    beginStatement: tracing?.beginStatement,
    plugins: tracing ? [tracing.plugin] : [],
    ofServer(db, isWell) {
      const metrics = env.METRICS === 'on' ? createMetrics({ db, isWell, release }) : undefined
      return {
        metrics,
        observers: [
          ...(tracing ? [tracing.observer] : []),
          ...(metrics ? [metrics.observer] : []),
          requestLog(log, { withClients: env.LOG_CLIENTS === 'on' }),
          ...(isLimited(env) && env.TRUST_PROXY === 0 ? [untrustedProxy(() => log.warn(ONE_CLIENT))] : []),
        ],
      }
    },
    async close() {
      failures.flush()
      await tracing?.shutdown()
    },
  }
}

/** What one client may ask, as the settings have it. */
export const clientLimitsOf = (env: Env, log: Logger): ClientLimits => ({
  concurrency: env.RATE_LIMIT_CONCURRENCY,
  budget:
    env.RATE_LIMIT_COST > 0
      ? createCostBudget({
          objects: env.RATE_LIMIT_COST,
          redisUrl: env.REDIS_URL,
          onRedis: stateLog(log, 'the Redis of the rate limits'),
        })
      : undefined,
})

const isLimited = (env: Env): boolean => env.RATE_LIMIT_COST > 0 || env.RATE_LIMIT_CONCURRENCY > 0

const ONE_CLIENT =
  'a proxy says in X-Forwarded-For who asks, but TRUST_PROXY is 0: all who come through it share the limits of one client'
