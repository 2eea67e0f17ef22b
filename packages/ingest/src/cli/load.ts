import { readDataSet } from '../read/data-set.ts'
import { WAIT_SECONDS } from '../store/load-lock.ts'
import { runOnDatabase } from './run-on-database.ts'
import { notRead } from './validate.ts'

/** What may be said about how a load or a rollback is made. */
export interface MannerOptions {
  database: string
  by?: string
  dryRun?: boolean
  allowRemoval?: boolean
  wait: boolean
}

/** The manner of a load, as the options say. */
export const mannerOf = ({ by, dryRun, allowRemoval, wait }: MannerOptions) => ({
  by,
  dryRun,
  allowRemoval,
  waitSeconds: wait ? WAIT_SECONDS : 0,
})

/** `scrutiny load` */
export async function loadCommand(folder: string, options: MannerOptions): Promise<void> {
  const { files, ignored } = await readDataSet(folder)
  if (ignored.length > 0) console.log(notRead(ignored))
  const manner = mannerOf(options)
  const command = { ...manner, name: 'load' as const, files: Object.fromEntries(files), source: folder }
  await runOnDatabase(options.database, command, manner.waitSeconds)
}
