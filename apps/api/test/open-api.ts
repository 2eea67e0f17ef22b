import type { Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Api, type ApiOptions, createApi } from '../src/api.ts'
import { followDataVersion } from '../src/cache/follow-data-version.ts'

export interface Answer<Data> {
  data: Data
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; requestId: string } }[]
}

type Settings = Omit<ApiOptions, 'db' | 'onError' | 'version'> & {
  /** Whether the API is told of loads, as the program is; left out, it asks. */
  follows?: boolean
}

/** The API over a copy of the published facts, asked through its front door, for one test file. */
export function openApi({ follows = false, ...settings }: Settings = {}) {
  let api: Api
  let db: Database
  let stop = async () => {}
  const statements: string[] = []
  let rows = 0
  const errors: unknown[] = []

  beforeAll(async () => {
    db = await openCopy(inject('template'), { onStatement: sql => statements.push(sql) })
    countRows(db, read => {
      rows += read
    })
    const version = follows ? await followDataVersion(db) : undefined
    if (version) stop = version.close
    api = createApi({
      db,
      onError: error => errors.push(error),
      // On a busy machine a question may take longer than it may on a server.
      deadlineSeconds: 60,
      ...settings,
      ...(version && { version }),
    })
  })
  afterAll(async () => {
    await stop()
    await db.close()
  })

  const fetch = (body: object) =>
    api.fetch(new URL('http://scrutiny.test/graphql'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })

  return {
    /** The database behind it. */
    db: () => db,
    /** Every statement since the last time they were counted. */
    statements,
    /** Every error that was hidden from the asker. */
    errors,
    fetch,
    /** Sends any request. */
    send: (path: string, init: RequestInit = {}) => api.fetch(new URL(path, 'http://scrutiny.test'), init),
    /** Asks and expects an answer without an error. */
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const answer = (await (await fetch({ query, variables })).json()) as Answer<Data>
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2))
      return answer.data
    },
    /** Asks and expects to be refused. */
    async refused(
      query: string,
      variables: object = {},
    ): Promise<NonNullable<Answer<unknown>['errors']>[number]> {
      const answer = (await (await fetch({ query, variables })).json()) as Answer<unknown>
      if (!answer.errors?.[0]) throw new Error(`answered: ${JSON.stringify(answer.data)}`)
      return answer.errors[0]
    },
    /** The SQL statements that a question takes. */
    async statementsOf(query: string, variables: object = {}): Promise<string[]> {
      statements.length = 0
      await this.ask(query, variables)
      return [...statements]
    },
    /** How many rows the database hands over for a question. */
    async rowsReadFor(query: string, variables: object = {}): Promise<number> {
      rows = 0
      await this.ask(query, variables)
      return rows
    },
  }
}

/** Says of every answer of the database how many rows it has. */
function countRows({ pool }: Database, onRows: (read: number) => void): void {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<{ rows?: unknown[] }>
  const counted = async (...args: unknown[]) => {
    const result = await query(...args)
    onRows(result.rows?.length ?? 0)
    return result
  }
  pool.query = counted as typeof pool.query
}
