import type { Database } from '@scrutiny/db'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { argumentChecks } from './arguments/argument-checks.ts'
import { answers } from './cache/answers.ts'
import { askedVersion, type DataVersion } from './cache/data-version.ts'
import { releaseOf } from './cache/release.ts'
import { type Context, createContext } from './context.ts'
import { queryCost } from './cost/query-cost.ts'
import { csvAnswers } from './csv/csv-answers.ts'
import { deadline } from './deadline/deadline.ts'
import { type DatabaseWatch, unwatched } from './health/database-watch.ts'
import { type CorsOrigins, cors } from './http/cors.ts'
import { documentCache } from './http/document-cache.ts'
import { encodedAnswers } from './http/encoded-answers.ts'
import { errorAnswers } from './http/error-answers.ts'
import { headAsGet } from './http/head-as-get.ts'
import { negotiation } from './http/negotiation.ts'
import { requestParameters } from './http/request-parameters.ts'
import { answerSize } from './limits/answer-size.ts'
import { documentLimits } from './limits/document-limits.ts'
import { LIMITS, type Limits } from './limits/limits.ts'
import { maskError } from './mask-error.ts'
import { rateLimits } from './rate-limits/rate-limits.ts'
import { remaining } from './rate-limits/remaining.ts'
import { requestRecords } from './request/request-records.ts'
import { toldErrors } from './request/told-errors.ts'
import { schema } from './schema/index.ts'
import { operations } from './trusted/operations.ts'
import { Registry } from './trusted/registry.ts'
import { type TrustedDocumentsOptions, trustedDocuments } from './trusted/trusted-documents.ts'
import { warnings } from './warnings.ts'

export interface ApiOptions {
  db: Database
  /** The slug of the organisation meant when a query names none. */
  defaultOrganisation?: string
  /** Is told every error that was not the asker's fault, with the id that the asker was given. */
  onError?: (error: unknown, requestId: string) => void
  /** The version of the data; left out, the database is asked for it whenever it matters. */
  version?: DataVersion
  /** Whether the database answers; left out, each statement finds out by itself. */
  database?: DatabaseWatch
  /** How long a request may take, in seconds. */
  deadlineSeconds?: number
  /** How many seconds kept answers are given while the database is sick. */
  staleSeconds?: number
  /** Names the code that gives the answers; left out, the schema does. */
  release?: string
  /** The room for answers that are kept in memory, in bytes; left out, none are. */
  cacheBytes?: number
  /** How many seconds shared caches may answer without asking; left out, they always ask. */
  sharedCacheSeconds?: number
  /** The origins whose pages may read answers; left out, all of them. */
  corsOrigins?: CorsOrigins
  /** How large a request may be, where it is not as in {@link LIMITS}. */
  limits?: Partial<Limits>
  /** The documents of our own clients; left out, none is registered and all are answered. */
  trustedDocuments?: TrustedDocumentsOptions
  /** Plugins that meet a request after all others. */
  plugins?: readonly Plugin[]
}

export type Api = YogaServerInstance<{ requestId: string }, Context>

/** Makes the GraphQL API over a database. It answers `fetch` and Node's http alike, and opens no port. */
export function createApi({
  db,
  defaultOrganisation = 'shropshire',
  onError = () => {},
  version = askedVersion(db),
  database = unwatched,
  deadlineSeconds = 10,
  staleSeconds = 300,
  release = releaseOf(schema),
  cacheBytes = 0,
  sharedCacheSeconds = 0,
  corsOrigins = '*',
  limits: given = {},
  trustedDocuments: trusted = { mode: 'off', documents: [], onUnregistered: () => {} },
  plugins = [],
}: ApiOptions): Api {
  const limits = { ...LIMITS, ...given }
  const registry = new Registry(trusted.documents)
  return createYoga<{ requestId: string }, Context>({
    schema,
    context: () => createContext(db, defaultOrganisation),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
    cors: false,
    // NOTE: Yoga's own limit cuts the connection instead of answering. read-body.ts has one that answers.
    maxRequestBodySize: false,
    parserAndValidationCache: documentCache(),
    maskedErrors: { maskError: maskError(onError) },
    // In the order in which a request meets them.
    plugins: [
      headAsGet(),
      requestRecords(),
      deadline(deadlineSeconds, database),
      cors(corsOrigins),
      negotiation(),
      requestParameters(limits),
      trustedDocuments(trusted, registry),
      operations(registry),
      documentLimits(limits),
      argumentChecks(),
      queryCost(limits.cost),
      rateLimits(),
      csvAnswers(limits.answerBytes),
      warnings(),
      errorAnswers(),
      answerSize(limits.answerBytes),
      toldErrors(),
      answers({
        version,
        database,
        staleSeconds,
        release,
        defaultOrganisation,
        bytes: cacheBytes,
        sharedSeconds: sharedCacheSeconds,
      }),
      remaining(),
      encodedAnswers(),
      ...plugins,
    ],
  })
}
