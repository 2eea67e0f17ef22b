import { DATABASE_URL_FORMS, readDatabaseUrl } from '@scrutiny/db'
import { z } from 'zod'
import type { CorsOrigins } from './http/cors.ts'
import { LIMITS } from './limits/limits.ts'
import { TRUST_MODES } from './trusted/trusted-documents.ts'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const databaseUrl = z.string().refine(url => {
  try {
    return Boolean(readDatabaseUrl(url))
  } catch {
    return false
  }
}, DATABASE_URL_FORMS)

const wholeNumber = (what: string) => z.string().regex(/^\d+$/, what).transform(Number)

const origins = z
  .string()
  .transform((text): CorsOrigins => (text === '*' ? text : text.split(',').map(origin => origin.trim())))
  .refine(
    list => list === '*' || list.every(origin => URL.canParse(origin) && new URL(origin).origin === origin),
    '* or origins such as https://example.org, with commas between them',
  )

const basePath = z
  .string()
  .regex(/^(\/[\w.~-]+)*\/?$/, 'a path such as /scrutiny, or nothing at the root of the host')
  .transform(path => path.replace(/\/$/, ''))

const onOrOff = z.enum(['on', 'off'], { error: 'on or off' })

const protocolOf = (text: string): string => (URL.canParse(text) ? new URL(text).protocol : '')

const optional = (isRight: (text: string) => boolean, what: string) =>
  z
    .string()
    .refine(text => text === '' || isRight(text), what)
    .default('')

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'a whole number from 0 to 65535')
    .transform(Number)
    .refine(port => port <= 65_535, 'a whole number from 0 to 65535')
    .default(4000),
  HOST: z
    .string()
    .regex(/^(\[[\da-f:.]+(%\w+)?\]|[^\s/[\]]+)$/i, 'an address to listen on, such as 127.0.0.1 or ::1')
    .transform(host => host.replace(/^\[(.*)\]$/, '$1'))
    .default('127.0.0.1'),
  DATABASE_URL: databaseUrl.default('pglite:.scrutiny/database'),
  DATABASE_CONNECTIONS: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'a whole number of connections, from 1 to 999')
    .transform(Number)
    .default(8),
  DEFAULT_ORGANISATION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'the slug of an organisation, such as shropshire')
    .default('shropshire'),
  BASE_PATH: basePath.default(''),
  KEEP_ALIVE_SECONDS: wholeNumber('a whole number of seconds').default(5),
  REQUEST_SECONDS: wholeNumber('a whole number of seconds, 1 or more')
    .refine(seconds => seconds > 0, 'a whole number of seconds, 1 or more')
    .default(10),
  STALE_SECONDS: wholeNumber('a whole number of seconds').default(300),
  SHUTDOWN_SECONDS: wholeNumber('a whole number of seconds').default(10),
  CORS_ORIGINS: origins.default('*'),
  COST_LIMIT: wholeNumber('a whole number of objects').default(LIMITS.cost),
  CACHE_MEGABYTES: wholeNumber('a whole number of megabytes, 0 to keep no answers').default(32),
  CDN_SECONDS: wholeNumber('a whole number of seconds').default(0),
  TRUSTED_DOCUMENTS: z.enum(TRUST_MODES, { error: `one of ${TRUST_MODES.join(', ')}` }).default('off'),
  TRUST_PROXY: wholeNumber('a whole number of proxies').default(0),
  RATE_LIMIT_COST: wholeNumber('a whole number of objects, 0 for no limit').default(3_000_000),
  RATE_LIMIT_CONCURRENCY: wholeNumber('a whole number of requests, 0 for no limit').default(256),
  REDIS_URL: optional(
    text => /^rediss?:$/.test(protocolOf(text)),
    'redis://HOST:PORT, or nothing to keep rate limits in this process',
  ),
  METRICS: onOrOff.default('on'),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(
    text => /^https?:$/.test(protocolOf(text)),
    'http://HOST:PORT of a collector, or nothing for no traces',
  ),
  LOG_CLIENTS: onOrOff.default('off'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
})

/** What the environment says, with every default filled in. */
export type Env = z.output<typeof variables>

/** An environment variable holds what it can't. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * Reads the settings. An empty variable counts as unset.
 *
 * @throws {EnvError} naming each variable that is wrong, what it holds and what it accepts.
 */
export function readEnv(environment: NodeJS.ProcessEnv): Env {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = variables.safeParse(set)
  if (result.success) return result.data
  throw new EnvError(
    result.error.issues
      .map(
        ({ path: [name], message }) => `${String(name)} is ${shown(String(name), set)}; expected ${message}.`,
      )
      .join('\n'),
  )
}

/** Variables whose value may hold a password. */
const SECRET = new Set(['DATABASE_URL', 'REDIS_URL'])

function shown(name: string, environment: NodeJS.ProcessEnv): string {
  return SECRET.has(name)
    ? 'not valid (and not shown, since it may hold a password)'
    : JSON.stringify(environment[name])
}
