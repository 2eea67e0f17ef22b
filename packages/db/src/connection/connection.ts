import type pg from 'pg'

/** Is told the text of a statement when it is sent; what it gives back is called when the answer is there. */
export type BeginStatement = (sql: string) => ((error?: unknown) => void) | undefined

export interface DatabaseOptions {
  /** Is told the text of every statement that is sent to the database. */
  onStatement?: (sql: string) => void
  /** The same; what it gives back is called when the statement has ended. */
  beginStatement?: BeginStatement | undefined
  /** How long a statement may run, in milliseconds; 5,000 by default. */
  statementTimeoutMs?: number
  /**
   * How long to wait for a free connection, in milliseconds: 1,500 by default on a server. The embedded database has
   * only one, for which all statements queue: 10,000.
   */
  connectionTimeoutMs?: number
  /** How many connections to a server are kept at most; 8 by default. */
  connections?: number
}

/** How long a statement may run by default, in milliseconds. */
export const STATEMENT_TIMEOUT_MS = 5_000

/** Says whether a database answers. */
export interface Health {
  /**
   * Asks the database for a sign of life, apart from the connections that serve requests.
   *
   * @throws {DatabaseUnavailableError} when there is none within the time.
   */
  check(timeoutMs?: number): Promise<void>
}

/** A pool of connections to a database, and what belongs to it. */
export interface Connection {
  pool: pg.Pool
  health: Health
  close(): Promise<void>
}
