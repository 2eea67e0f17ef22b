import { LoadError } from '../load-error.ts'
import { type MannerOptions, mannerOf } from './load.ts'
import { runOnDatabase } from './run-on-database.ts'

/** The largest number that a load can have. */
const LARGEST_NUMBER = 2_147_483_647

/** `scrutiny rollback` */
export async function rollbackCommand(load: string, options: MannerOptions): Promise<void> {
  const number = Number(load)
  if (!/^\d+$/.test(load) || number < 1 || number > LARGEST_NUMBER)
    throw new LoadError(`${load} is not the number of a load; \`scrutiny loads\` lists them.`)
  const manner = mannerOf(options)
  await runOnDatabase(options.database, { ...manner, name: 'rollback', number }, manner.waitSeconds)
}
