import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Database, withAbort } from '@scrutiny/db'
import { GraphQLError, isInputObjectType } from 'graphql'
import { fileKey } from '../cache/answer-key.ts'
import { answeringVersion } from '../cache/answering-version.ts'
import { cacheControl, entityTag, heldTag, wantsNone } from '../cache/conditional.ts'
import { askedVersion, type DataVersion } from '../cache/data-version.ts'
import { releaseOf } from '../cache/release.ts'
import { createContext } from '../context.ts'
import { csvHeaders } from '../csv/csv-headers.ts'
import { errorLines } from '../csv/error-text.ts'
import { type Bounded, isClientLeft, leavingOf, underSignal } from '../deadline/request-signal.ts'
import { ERROR_CODES, type ErrorCode, refusal } from '../errors.ts'
import { type DatabaseWatch, unwatched } from '../health/database-watch.ts'
import { preferredEncoding } from '../http/content-encoding.ts'
import { type CorsOrigins, openToOrigins, READING_METHODS } from '../http/cors.ts'
import { RETRY_AFTER_SECONDS } from '../http/error-answers.ts'
import { keptDocument } from '../http/kept-document.ts'
import { CSV } from '../http/negotiation.ts'
import { maskError } from '../mask-error.ts'
import { refuseOverConcurrency, spend } from '../rate-limits/spend.ts'
import { note } from '../request/request-record.ts'
import { noteError } from '../request/told-errors.ts'
import type { Handler } from '../routing/route.ts'
import { schema } from '../schema/index.ts'
import { csvwOf } from './csvw.ts'
import type { DataFile } from './data-file.ts'
import { readFilter } from './filter-parameters.ts'
import { indicatorsFile } from './indicators.file.ts'
import { linesOf } from './lines.ts'
import { observationsFile } from './observations.file.ts'
import { streamLines } from './stream-lines.ts'
import { withoutTracking } from './tracking-parameters.ts'

export interface DataFilesOptions {
  db: Database
  defaultOrganisation?: string
  onError?: (error: unknown, requestId: string) => void
  version?: DataVersion
  database?: DatabaseWatch
  /** How long reading a part of a table may take, in seconds. */
  deadlineSeconds?: number
  staleSeconds?: number
  release?: string
  sharedCacheSeconds?: number
  corsOrigins?: CorsOrigins
}

/** Answers a request under /data/. */
export type DataFiles = Handler

/** The tables that have fixed addresses. */
export const DATA_FILES: readonly DataFile<never, never>[] = [observationsFile, indicatorsFile] as never

/**
 * The tables at fixed addresses, for spreadsheets and statistics packages: /data/observations.csv and
 * /data/indicators.csv, each with its description beside it in …csv-metadata.json.
 */
export function createDataFiles(options: DataFilesOptions): DataFiles {
  const { db, onError = () => {}, corsOrigins = '*' } = options
  const answer = answerWith({
    defaultOrganisation: 'shropshire',
    version: askedVersion(db),
    database: unwatched,
    deadlineSeconds: 10,
    staleSeconds: 300,
    release: releaseOf(schema),
    sharedCacheSeconds: 0,
    ...options,
  })
  const masked = maskError(onError)

  return openToOrigins(corsOrigins)(async (request, response) => {
    response.appendHeader('Vary', 'Accept-Encoding')
    try {
      refuseOverConcurrency()
      await answer(request, response)
    } catch (error) {
      if (isOfTheClient(error)) return
      refuse(response, masked(error))
    }
  })
}

/** What a table costs of its client's budget; as much as a query for some hundred figures with what belongs to them. */
export const TABLE_COST = 1_000

type Settings = Required<Omit<DataFilesOptions, 'onError' | 'corsOrigins'>>

const answerWith = (settings: Settings) => async (request: IncomingMessage, response: ServerResponse) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', READING_METHODS)
    throw refusal('METHOD_NOT_ALLOWED', `${request.method} is not answered; use GET.`)
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const address = pathname.replace(/^\/data\//, '')
  const file = DATA_FILES.find(({ name }) => address.startsWith(`${name}.csv`))
  if (file && address === `${file.name}.csv-metadata.json`) return description(file)(request, response)
  if (!file || address !== `${file.name}.csv`) throw notThere()
  await sendLines(file, withoutTracking(searchParams), settings, request, response)
}

const described = new Map<DataFile<never, never>, Handler>()

/** Answers with the description of a table, which is the same for everybody. */
function description(file: DataFile<never, never>): Handler {
  const known =
    described.get(file) ??
    keptDocument(`${JSON.stringify(csvwOf(file), null, 2)}\n`, {
      'Content-Type': 'application/csvm+json; charset=utf-8',
      'Cache-Control': cacheControl(0),
    })
  described.set(file, known)
  return known
}

async function sendLines(
  file: DataFile<never, never>,
  parameters: URLSearchParams,
  settings: Settings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { db, defaultOrganisation, release, sharedCacheSeconds, database } = settings
  const leaving = leavingOf(response)
  const bounded: Bounded = run =>
    underSignal([leaving, database.signal()], settings.deadlineSeconds, signal => withAbort(signal, run))
  const { version, staleSeconds } = await bounded(() =>
    answeringVersion(settings.version, database, settings.staleSeconds),
  )
  parameters.sort()
  const scope = { release, version, defaultOrganisation, mediaType: CSV }
  const key = fileKey(`${file.name}?${parameters}`, scope)
  const held = heldTag(request.headers, key)
  response.setHeader('Cache-Control', cacheControl(sharedCacheSeconds))
  if (staleSeconds !== undefined) response.setHeader('Age', String(staleSeconds))
  note({ cache: held ? 'revalidated' : 'miss' })
  if (held) {
    response.writeHead(304, { ETag: held }).end()
    return
  }
  const { filter, organisation = defaultOrganisation } = readFilter(parameters, filterTypeOf(file))
  if (request.method === 'GET') await spend(TABLE_COST)
  const newContext = () => createContext(db, organisation)
  const context = newContext()
  const where = await bounded(() => file.condition(context, filter, organisation))
  const [unknown] = context.warnings
  if (unknown) throw refusal('BAD_USER_INPUT', context.warnings.map(({ message }) => message).join('\n'))
  if (wantsNone(request.headers)) {
    response
      .writeHead(304, { ETag: entityTag(key, preferredEncoding(request.headers['accept-encoding'])) })
      .end()
    return
  }
  response.setHeaders(new Map(Object.entries(csvHeaders(`${file.name}.csv`))))
  response.setHeader(
    'Link',
    `<${file.name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
  )
  const lines = linesOf(file, where, newContext, version, settings.version, bounded)
  await streamLines(lines, request, response, encoding => entityTag(key, encoding))
}

function filterTypeOf({ filterType }: DataFile<never, never>) {
  const type = schema.getType(filterType)
  if (!isInputObjectType(type)) throw new Error(`${filterType} is no input type`)
  return type
}

function refuse(response: ServerResponse, error: Error): void {
  // NOTE: what has been sent is only a part of the table; cutting the line tells the client so.
  if (response.headersSent) {
    response.destroy()
    return
  }
  const code = error instanceof GraphQLError ? (error.extensions.code as ErrorCode) : 'INTERNAL_SERVER_ERROR'
  noteError(code)
  for (const name of ['Age', 'ETag', 'Content-Disposition', 'Link']) response.removeHeader(name)
  if (code === 'SERVICE_UNAVAILABLE') response.setHeader('Retry-After', RETRY_AFTER_SECONDS)
  response.setHeader('Cache-Control', 'no-store').setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.writeHead(ERROR_CODES[code].status).end(errorLines([error as GraphQLError]))
}

const notThere = () =>
  refusal(
    'NOT_FOUND',
    `There is no such file; there are ${DATA_FILES.map(({ name }) => `/data/${name}.csv`).join(' and ')}.`,
  )

/** Whether the client went away while it was being answered. */
const isOfTheClient = (error: unknown): boolean =>
  isClientLeft(error) ||
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')
