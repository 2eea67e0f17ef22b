import { resolve } from 'node:path'

/** Where figures are kept: an embedded PostgreSQL with its data in a folder, or a PostgreSQL server. */
export type DatabaseLocation = { kind: 'embedded'; folder: string } | { kind: 'server'; url: string }

export class DatabaseUrlError extends Error {
  override name = 'DatabaseUrlError'
}

/**
 * Reads a database URL.
 *
 * `pglite:FOLDER` is the embedded database in that folder, relative to the working directory;
 * `postgresql://…` (or `postgres://…`) is a server.
 *
 * @throws {DatabaseUrlError} for anything else.
 */
export function readDatabaseUrl(url: string): DatabaseLocation {
  const folder = /^pglite:(.+)$/.exec(url)?.[1]
  if (folder) return { kind: 'embedded', folder: resolve(folder) }
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return { kind: 'server', url }
  throw new DatabaseUrlError('expected "pglite:FOLDER" or "postgresql://USER@HOST:PORT/NAME"')
}
