import type { Database } from '@scrutiny/db'

/** Something to know about a successful answer. */
export interface Warning {
  code: 'UNKNOWN_CODE' | 'MIXED_CALENDARS' | 'NOT_COMPARABLE'
  message: string
}

/** What every resolver is given. */
export interface Context {
  db: Database
  /** What the asker should know about the answer, beside the answer. */
  warnings: Warning[]
  /** The slug of the organisation meant when a query names none. */
  defaultOrganisation: string
}

/** Makes the context of one request. */
export const createContext = (db: Database, defaultOrganisation: string): Context => ({
  db,
  defaultOrganisation,
  warnings: [],
})
