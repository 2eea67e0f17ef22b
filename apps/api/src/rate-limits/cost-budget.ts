import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { connectToRedis } from './redis.ts'

/** What a client may still cost, and until when. */
export interface Budget {
  /** How many objects its queries may cost in a window. */
  limit: number
  /** How many are left in this one. */
  remaining: number
  /** When the next one begins, in seconds. */
  resetSeconds: number
}

/** The budget of one client. */
export interface ClientBudget {
  /** Takes a cost off what is left; says whether that was enough. */
  spend(cost: number): Promise<Budget & { isEnough: boolean }>
  /** What is left, as far as this process knows; asks nobody. */
  left(): Budget
}

/** How much the queries of each client may cost in a minute. */
export interface CostBudget {
  of(client: string): ClientBudget
  close(): void
}

export interface CostBudgetOptions {
  /** How many objects the queries of a client may cost in a minute. */
  objects: number
  /** The Redis in which several instances keep one budget; left out, each has its own. */
  redisUrl?: string | undefined
  /** How long Redis may take before this process counts by itself, in milliseconds. */
  redisMs?: number
  /** Is told when Redis is lost and when it is back. */
  onRedis?: (state: 'lost' | 'back', error?: Error) => void
}

export const WINDOW_SECONDS = 60
/** The clients that are remembered; with more, those that have not asked for longest begin anew. */
export const MOST_CLIENTS = 20_000

/** Makes a budget for each client, in this process or in Redis. */
export function createCostBudget(options: CostBudgetOptions): CostBudget {
  const { objects, redisUrl, redisMs = 250, onRedis = () => {} } = options
  const window = { points: objects, duration: WINDOW_SECONDS, keyPrefix: 'scrutiny:cost' }
  const memory = new RateLimiterMemory(window)
  const redis = redisUrl ? connectToRedis(redisUrl, redisMs, onRedis) : undefined
  const limiter = redis
    ? new RateLimiterRedis({
        ...window,
        storeClient: redis,
        // NOTE: without Redis each instance counts by itself, so that nobody is refused or kept waiting.
        insuranceLimiter: memory,
        rejectIfRedisNotReady: true,
        inMemoryBlockOnConsumed: objects + 1,
      })
    : memory
  const clients = new LRUCache<string, { remaining: number; resetAt: number }>({
    max: MOST_CLIENTS,
    dispose: (_budget, client, reason) => {
      if (reason === 'evict') void memory.delete(client)
    },
  })

  const spend = async (client: string, cost: number) => {
    const { remainingPoints, msBeforeNext, isEnough } = await taken(limiter.consume(client, cost))
    const remaining = isEnough ? remainingPoints : 0
    clients.set(client, { remaining, resetAt: Date.now() + msBeforeNext })
    return { limit: objects, remaining, resetSeconds: inSeconds(msBeforeNext), isEnough }
  }
  const left = (client: string): Budget => {
    const known = clients.get(client)
    const milliseconds = (known?.resetAt ?? 0) - Date.now()
    return known && milliseconds > 0
      ? { limit: objects, remaining: known.remaining, resetSeconds: inSeconds(milliseconds) }
      : { limit: objects, remaining: objects, resetSeconds: WINDOW_SECONDS }
  }
  return {
    of: client => ({ spend: cost => spend(client, cost), left: () => left(client) }),
    close: () => redis?.disconnect(),
  }
}

async function taken(consumed: Promise<RateLimiterRes>) {
  try {
    const { remainingPoints, msBeforeNext } = await consumed
    return { remainingPoints, msBeforeNext, isEnough: true }
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const { remainingPoints, msBeforeNext } = refused
    return { remainingPoints, msBeforeNext, isEnough: false }
  }
}

const inSeconds = (milliseconds: number): number => Math.max(Math.ceil(milliseconds / 1_000), 1)
