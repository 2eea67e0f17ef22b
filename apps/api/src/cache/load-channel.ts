import type { Database } from '@scrutiny/db'
import type { KeptVersion } from './data-version.ts'

/** The channel on which a trigger of the database announces each load, when it is committed. */
export const CHANNEL = 'scrutiny_load'

/** Starts listening for loads on behalf of a version, and gives what stops it. */
export type Listen = (version: KeptVersion, database: Database) => Promise<() => Promise<void>>
