import type { Database } from '@scrutiny/db'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Context, createContext } from './context.ts'
import { maskError } from './mask-error.ts'
import { requestId } from './request-id.ts'
import { schema } from './schema/index.ts'
import { warnings } from './warnings.ts'

export interface ApiOptions {
  db: Database
  /** The slug of the organisation meant when a query names none. */
  defaultOrganisation?: string
  /** Is told every error that was not the asker's fault, with the id that the asker was given. */
  onError?: (error: unknown, requestId: string) => void
}

/** The largest body of a request, in bytes. */
const LARGEST_BODY = 100_000

export type Api = YogaServerInstance<{ requestId: string }, Context>

/** Makes the GraphQL API over a database. It answers `fetch` and Node's http alike, and opens no port. */
export function createApi({ db, defaultOrganisation = 'shropshire', onError = () => {} }: ApiOptions): Api {
  return createYoga<{ requestId: string }, Context>({
    schema,
    context: () => createContext(db, defaultOrganisation),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: LARGEST_BODY,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST'] },
    maskedErrors: { maskError: maskError(onError) },
    plugins: [requestId(), warnings()],
  })
}
