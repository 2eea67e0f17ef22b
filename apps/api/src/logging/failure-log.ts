import type { Logger } from 'pino'

/** Is told of a failure that was not the asker's fault, and of the request that met it. */
export type FailureLog = ((error: unknown, requestId: string) => void) & {
  /** Writes what has been counted so far. */
  flush(): void
}

export interface FailureLogOptions {
  /** How many of the same kind are written in full before they are only counted. */
  inFull?: number
  /** How often counts are written, in seconds. */
  everySeconds?: number
}

/** Kinds that are told apart at the same time; what else happens meanwhile is counted together. */
const MOST_KINDS = 100

interface Kind {
  name: string
  code: string | undefined
  message: string
  written: number
  counted: number
  lastRequestId: string
}

/**
 * Writes failures to the log: the first ones of a kind in full, with their stacks, and then only how many there were,
 * so that a database that is down for a minute is a few lines and not some thousand stacks.
 */
export function createFailureLog(
  log: Logger,
  { inFull = 3, everySeconds = 10 }: FailureLogOptions = {},
): FailureLog {
  const kinds = new Map<string, Kind>()
  let timer: NodeJS.Timeout | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [key, kind] of kinds) {
      // NOTE: a kind that goes on happening is not new again after each count.
      if (kind.counted === 0) kinds.delete(key)
      else log.error(countOf(kind), `a request failed in the same way ${kind.counted} more times`)
      kind.counted = 0
    }
    if (kinds.size > 0) start()
  }
  const start = () => {
    timer ??= setTimeout(flush, everySeconds * 1_000).unref()
  }

  const report = (error: unknown, requestId: string) => {
    const kind = kindOf(error, kinds)
    start()
    if (kind.written < inFull) {
      kind.written += 1
      log.error({ err: error, requestId }, 'a request failed')
      return
    }
    kind.counted += 1
    kind.lastRequestId = requestId
  }
  return Object.assign(report, { flush })
}

const countOf = ({ name, code, message, lastRequestId }: Kind) => ({
  kind: name,
  ...(code && { code }),
  ...(message && { message }),
  requestId: lastRequestId,
})

/** The kind that a failure is counted under; a new one, unless there are too many already. */
function kindOf(error: unknown, kinds: Map<string, Kind>): Kind {
  const described = describe(error)
  const key = `${described.name} ${described.code} ${described.message}`
  const [keptAs, description] = kinds.has(key) || kinds.size < MOST_KINDS ? [key, described] : ['', OTHER]
  const kind = kinds.get(keptAs) ?? { ...description, written: 0, counted: 0, lastRequestId: '' }
  kinds.set(keptAs, kind)
  return kind
}

const OTHER = { name: 'other failures', code: undefined, message: '' }

function describe(error: unknown): Pick<Kind, 'name' | 'code' | 'message'> {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, message: String(error) }
  const { code } = error as NodeJS.ErrnoException
  return { name: error.name, code: code === undefined ? undefined : String(code), message: error.message }
}
