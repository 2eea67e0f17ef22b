import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseFolderError, START_AGAIN } from './folder-error.ts'

/** The version of PostgreSQL that PGlite is; a folder of another one can't be opened. */
const POSTGRES_VERSION = '18'
/** The file in a data folder that says that its database is still being made, and so holds nothing. */
const MAKING = 'scrutiny.making'

/** A data folder that PGlite may open. */
export interface DataFolder {
  path: string
  /** To be called once the database is open: from then on the folder is never removed. */
  opened(): void
}

/**
 * Makes the data folder ready to be opened, or made when it is not there. Only a folder that our own mark shows to be
 * half made is removed.
 *
 * @throws {DatabaseFolderError} when the folder holds anything but a database of this version of PostgreSQL.
 */
export function prepareDataFolder(folder: string): DataFolder {
  if (existsSync(join(folder, 'PG_VERSION'))) {
    throw new DatabaseFolderError(
      folder,
      'is the data of a PostgreSQL, not a folder of Scrutiny',
      'name another folder in DATABASE_URL',
    )
  }
  const path = join(folder, 'data')
  const mark = join(path, MAKING)
  try {
    if (existsSync(mark)) rmSync(path, { recursive: true })
    mkdirSync(path, { recursive: true, mode: 0o700 })
    if (readdirSync(path).length === 0) writeFileSync(mark, '', { flush: true })
    else checkVersion(folder, path)
  } catch (error) {
    if (error instanceof DatabaseFolderError) throw error
    throw DatabaseFolderError.from(folder, error)
  }
  return {
    path,
    opened() {
      if (!existsSync(mark)) return
      writeThrough(path)
      rmSync(mark)
    },
  }
}

// NOTE: a database is made without waiting for the disk, file by file; it is waited for once, here.
function writeThrough(path: string): void {
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const fd = openSync(join(entry.parentPath, entry.name), 'r')
    fsyncSync(fd)
    closeSync(fd)
  }
}

function checkVersion(folder: string, path: string): void {
  const file = join(path, 'PG_VERSION')
  if (!existsSync(file)) {
    throw new DatabaseFolderError(
      folder,
      'holds files in data/ that are not a database',
      'move them away, or name another folder in DATABASE_URL',
    )
  }
  const version = readFileSync(file, 'utf8').trim()
  if (version === POSTGRES_VERSION) return
  if (/^\d+$/.test(version)) {
    throw new DatabaseFolderError(
      folder,
      `was made by PostgreSQL ${version}, and this release of Scrutiny has PostgreSQL ${POSTGRES_VERSION}`,
      'use the release that made it, or move the folder away and load the figures again',
    )
  }
  throw new DatabaseFolderError(folder, 'is damaged (data/PG_VERSION holds no version)', START_AGAIN)
}
