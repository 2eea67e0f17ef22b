import pg from 'pg'
import { CHANNEL, type Listen } from './load-channel.ts'

/** How often the line is tried, and how long it may take to answer. */
const HEARTBEAT_MS = 10_000
const ANSWER_MS = 5_000
/** How long to wait before a line that was cut is opened again. */
const RECONNECT_MS = 1_000

/**
 * Listens on a connection of its own, and opens it again whenever it breaks. A line that is dead without having been
 * cut is found by its heartbeat.
 */
export const listenOnServer: Listen = async (version, { location }) => {
  if (location.kind !== 'server') throw new Error('a server is listened to by its address')
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const later = (step: () => Promise<void>, ms: number) => {
    if (!closed) timer = setTimeout(step, ms).unref()
  }

  async function open(): Promise<void> {
    const line = new pg.Client({
      connectionString: location.kind === 'server' ? location.url : '',
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    })
    client = line
    line.on('notification', () => version.forget())
    line.on('error', () => {})
    line.once('end', () => {
      version.stopListening()
      clearTimeout(timer)
      later(open, RECONNECT_MS)
    })
    try {
      await line.connect()
      await line.query(`listen ${CHANNEL}`)
      version.listen()
      later(heartbeat, HEARTBEAT_MS)
    } catch {
      await line.end()
    }
  }

  async function heartbeat(): Promise<void> {
    try {
      await client?.query('select 1')
      later(heartbeat, HEARTBEAT_MS)
    } catch {
      version.stopListening()
      await client?.end()
    }
  }

  await open()
  return async () => {
    closed = true
    clearTimeout(timer)
    version.stopListening()
    await client?.end()
  }
}
