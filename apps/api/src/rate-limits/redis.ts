import { Redis } from 'ioredis'

/**
 * Connects to a Redis that nobody waits for: a command that can't be answered at once fails at once, and a connection
 * on which nothing comes back is closed and made anew in the background.
 *
 * @param commandMs how long it may take for a command before it is taken to be lost
 * @param onState is told once when Redis is lost, and once when it is back
 */
export function connectToRedis(
  url: string,
  commandMs: number,
  onState: (state: 'lost' | 'back', error?: Error) => void,
): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    // NOTE: a command that was lost may have been counted; sent again it would be counted twice.
    autoResendUnfulfilledCommands: false,
    commandTimeout: commandMs,
    socketTimeout: 2 * commandMs,
    connectTimeout: 1_000,
    retryStrategy: times => Math.min(times * 100, 2_000),
  })
  let isLost = false
  redis.on('error', error => {
    if (!isLost) onState('lost', error)
    isLost = true
  })
  redis.on('ready', () => {
    if (isLost) onState('back')
    isLost = false
  })
  return redis
}
