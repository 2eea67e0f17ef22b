/// <reference path="./fs-native-extensions.d.ts" />
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DatabaseFolderError } from './folder-error.ts'

/** The process that holds the folder of an embedded database, as it wrote itself into the lock. */
export interface LockHolder {
  pid: number
  host: string
  /** When the process started, as an ISO 8601 instant. */
  startedAt: string
}

/** The folder of an embedded database is in use by a process that is alive. */
export class DatabaseLockedError extends Error {
  override name = 'DatabaseLockedError'
  readonly folder: string
  /** Undefined when the holder did not say who it is. */
  readonly holder: LockHolder | undefined

  constructor(folder: string, holder: LockHolder | undefined) {
    const who = holder
      ? `process ${holder.pid} on ${holder.host}, which started at ${holder.startedAt}`
      : 'another process'
    super(
      `The database in ${folder} is in use by ${who}. Stop that process first, or name another folder in DATABASE_URL.`,
    )
    this.folder = folder
    this.holder = holder
  }
}

/** How long a holder may take to write its name once it has the lock. */
const NAME_MS = 100

/**
 * Takes a folder for this process, and gives it back by the function returned. The kernel holds the lock (of an open
 * file description), on the file `lock`: it ends with the process however that ends, and holds across containers.
 *
 * @throws {DatabaseLockedError} when a process holds the folder.
 * @throws {DatabaseFolderError} when the folder can't be locked.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const { tryLock } = await loadLocks(folder)
  const file = join(folder, 'lock')
  const fd = attempt(folder, () => openSync(file, 'a+'))
  try {
    if (!attempt(folder, () => tryLock(fd))) {
      await delay(NAME_MS)
      if (!attempt(folder, () => tryLock(fd))) throw new DatabaseLockedError(folder, readHolder(file))
    }
    attempt(folder, () => writeHolder(fd))
  } catch (error) {
    closeSync(fd)
    throw error
  }
  // NOTE: the file stays: who unlinks a lock takes it from under the next one that opened it.
  return () => {
    ftruncateSync(fd)
    closeSync(fd)
  }
}

// NOTE: loaded only when a folder is opened, since a system without the library's binary can still use a server.
async function loadLocks(folder: string): Promise<typeof import('fs-native-extensions')> {
  try {
    return await import('fs-native-extensions')
  } catch (error) {
    throw new DatabaseFolderError(
      folder,
      `can't be locked on ${process.platform} ${process.arch}`,
      'name a PostgreSQL server in DATABASE_URL',
      error,
    )
  }
}

function attempt<Result>(folder: string, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    throw DatabaseFolderError.from(folder, error)
  }
}

function writeHolder(fd: number): void {
  const startedAt = new Date(Date.now() - process.uptime() * 1000).toISOString()
  const holder: LockHolder = { pid: process.pid, host: hostname(), startedAt }
  ftruncateSync(fd)
  writeSync(fd, `${JSON.stringify(holder)}\n`)
}

function readHolder(file: string): LockHolder | undefined {
  try {
    const { pid, host, startedAt } = JSON.parse(readFileSync(file, 'utf8'))
    return pid && host && startedAt ? { pid, host, startedAt } : undefined
  } catch {
    return undefined
  }
}
