import type { Database } from '@scrutiny/db'
import { Batches } from './batches.ts'

/** What every resolver is given. */
export interface Context {
  db: Database
  /** What is asked for many rows at once, within this request. */
  batches: Batches
  /** The slug of the organisation meant when a query names none. */
  defaultOrganisation: string
}

/** Makes the context of one request. */
export const createContext = (db: Database, defaultOrganisation: string): Context => ({
  db,
  defaultOrganisation,
  batches: new Batches(),
})
