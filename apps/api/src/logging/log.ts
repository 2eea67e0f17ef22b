import { type DestinationStream, type Level, type Logger, pino } from 'pino'

/** Lines that wait to be written, in bytes; with more, new ones are dropped until the reader goes on. */
const MOST_BYTES = 8_000_000

/** A log of JSON lines on standard output. Nobody waits for its reader. */
export const createLog = (
  level: Level | 'silent',
  destination: DestinationStream = pino.destination({ sync: false, maxLength: MOST_BYTES }),
): Logger => pino({ level }, destination)

/** Writes that something that we can do without is lost, and that it is back. */
export const stateLog =
  (log: Logger, what: string) =>
  (state: 'lost' | 'back', error?: Error): void => {
    if (state === 'back') log.info(`${what} is back`)
    else log.warn({ ...(error && { reason: error.message }) }, `${what} does not answer`)
  }
