import { resolve } from 'node:path'

/** Where figures are kept: an embedded PostgreSQL with its data in a folder, or a PostgreSQL server. */
export type DatabaseLocation = { kind: 'embedded'; folder: string } | { kind: 'server'; url: string }

/** A database URL is neither `pglite:` nor `postgresql:`. The message holds no part of the URL. */
export class DatabaseUrlError extends Error {
  override name = 'DatabaseUrlError'
}

/** What a database URL has to be, in words. */
export const DATABASE_URL_FORMS =
  'pglite:FOLDER or postgresql://USER:PASSWORD@HOST:PORT/NAME, with / ? # @ of a password written as %2F %3F %23 %40'

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
  if (/^postgres(ql)?:\/\//.test(url) && isServerUrl(url)) return { kind: 'server', url }
  throw new DatabaseUrlError(
    `The database URL can't be read (it is not shown, since it may hold a password): expected ${DATABASE_URL_FORMS}.`,
  )
}

// NOTE: an @ behind the host means that a password with / ? or # was cut there, and its start taken for a host.
function isServerUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { pathname, search, hash } = new URL(url)
  return hash === '' && !`${pathname}${search}`.includes('@')
}

/**
 * Names a database in a sentence, as "the database figures on db.example:5432" or "the embedded database in FOLDER".
 * Holds no user and no part of a password.
 */
export function describeDatabase(location: DatabaseLocation): string {
  if (location.kind === 'embedded') return `the embedded database in ${location.folder}`
  const { hostname, port, pathname, searchParams } = new URL(location.url)
  const host = searchParams.get('host') || decodeURIComponent(hostname) || process.env.PGHOST || 'localhost'
  const where = host.startsWith('/') ? host : `${host}:${searchParams.get('port') || port || 5432}`
  const name = decodeURIComponent(pathname.slice(1))
  return `the database ${name ? `${name} ` : ''}on ${where}`
}
