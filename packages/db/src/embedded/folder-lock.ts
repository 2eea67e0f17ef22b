import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of an embedded database is in use by a process that is alive. */
export class DatabaseLockedError extends Error {
  override name = 'DatabaseLockedError'
  readonly folder: string
  readonly pid: number

  constructor(folder: string, pid: number) {
    super(
      `The database in ${folder} is in use by process ${pid}. Stop that process first, ` +
        'or name another folder in DATABASE_URL.',
    )
    this.folder = folder
    this.pid = pid
  }
}

/**
 * Takes a folder for this process, and gives it back by the function returned.
 * A lock whose process is gone is taken over; a live process is never robbed.
 *
 * @throws {DatabaseLockedError} when a live process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const pid = holderOf(file)
    if (pid !== undefined && isAlive(pid)) throw new DatabaseLockedError(folder, pid)
    rmSync(file, { force: true })
  }
}

function holderOf(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isNaN(pid) ? undefined : pid
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
