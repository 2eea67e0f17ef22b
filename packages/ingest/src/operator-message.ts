import {
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  DatabaseUrlError,
  isDatabaseUnavailable,
} from '@scrutiny/db'
import { LoadError } from './load-error.ts'
import { FactsError } from './read/problem.ts'
import { sqlStateOf } from './store/sql-state.ts'

const EXPECTED_ERRORS = [
  FactsError,
  LoadError,
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  DatabaseUrlError,
]

const NO_ANSWER = 'The database does not answer. `scrutiny loads` says whether the load is there.'

/** What PostgreSQL and the system call their troubles, and what an operator can make of them. */
const SENTENCES: [RegExp, string][] = [
  [/^25006$/, 'The database is read-only (a standby, or one that was set so); nothing was loaded.'],
  [/^(53100|ENOSPC)$/, 'The disk of the database is full; nothing was loaded.'],
  [/^53300$/, 'The database takes no more connections; nothing was loaded. Try again later.'],
  [/^42501$/, 'The database user may not write what a load writes; nothing was loaded.'],
  [/^55P03$/, 'Another program holds a table that a load writes; nothing was loaded. Try again later.'],
  [/^(40001|40P01)$/, 'Another program wrote at the same time; nothing was loaded. Try again.'],
  [
    /^(08...|57P0.|57014|E(CONN.*|PIPE|TIMEDOUT|AI_AGAIN|HOSTUNREACH))$/,
    'The connection to the database was lost. `scrutiny loads` says whether the load is there.',
  ],
  [
    /^(42P01|42703|P2021|P2022)$/,
    'The database was not brought to this version of Scrutiny yet: a start, or a load that is not a dry run, does so.',
  ],
]

/** The sentence that explains an error to an operator; undefined for one that only its stack explains. */
export function operatorMessage(error: unknown): string | undefined {
  if (EXPECTED_ERRORS.some(kind => error instanceof kind)) return (error as Error).message
  const own = (error as { code?: string } | null)?.code
  const states = [sqlStateOf(error), own].filter(state => state !== undefined)
  const sentence = SENTENCES.find(([pattern]) => states.some(state => pattern.test(state)))?.[1]
  return sentence ?? (isDatabaseUnavailable(error) ? NO_ANSWER : undefined)
}
