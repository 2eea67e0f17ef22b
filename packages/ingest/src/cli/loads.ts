import { WAIT_SECONDS } from '../store/load-lock.ts'
import { runOnDatabase } from './run-on-database.ts'

/** `scrutiny loads` */
export function loadsCommand({ database, json }: { database: string; json?: boolean }): Promise<void> {
  return runOnDatabase(database, { name: 'loads', json }, WAIT_SECONDS)
}
