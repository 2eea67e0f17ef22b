/**
 * Databases for tests: one template is filled once, and each test file works on a copy of it,
 * on PGlite or, when TEST_DATABASE_URL names a server, on PostgreSQL.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type {} from 'vitest'
import type { DatabaseOptions } from './connection/connection.ts'
import { createDb, type Database } from './create-db.ts'

/** Where the filled template is; made by {@link createTemplate}, given to every test file. */
export type Template = { kind: 'embedded'; folder: string } | { kind: 'server'; server: string; name: string }

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

/** A busy machine may take long over what is not about time. */
const PATIENT: DatabaseOptions = { statementTimeoutMs: 60_000, connectionTimeoutMs: 30_000 }

/** Makes the template and fills it. */
export async function createTemplate(fill: (database: Database) => Promise<void>): Promise<Template> {
  const server = process.env.TEST_DATABASE_URL
  const template: Template = server
    ? { kind: 'server', server, name: `scrutiny_test_${process.pid}` }
    : { kind: 'embedded', folder: await mkdtemp(join(tmpdir(), 'scrutiny-template-')) }
  if (template.kind === 'server') await onServer(template, `create database "${template.name}"`)
  const database = await createDb(urlOf(template), PATIENT)
  await fill(database)
  await database.close()
  return template
}

/** Removes the template. */
export async function dropTemplate(template: Template): Promise<void> {
  if (template.kind === 'server')
    await onServer(template, `drop database if exists "${template.name}" with (force)`)
  else await rm(template.folder, { recursive: true, force: true })
}

/** Opens a copy of the template, which closing it removes. */
export async function openCopy(template: Template, options?: DatabaseOptions): Promise<Database> {
  const copy = await copyOf(template)
  const database = await createDb(urlOf(copy), { ...PATIENT, ...options })
  const close = async () => {
    await database.close()
    await dropTemplate(copy)
  }
  return { ...database, close }
}

let copies = 0

async function copyOf(template: Template): Promise<Template> {
  if (template.kind === 'server') {
    const copy = { ...template, name: `${template.name}_${process.pid}_${++copies}` }
    await onServer(template, `create database "${copy.name}" template "${template.name}"`)
    return copy
  }
  const folder = await mkdtemp(join(tmpdir(), 'scrutiny-test-'))
  await cp(join(template.folder, 'data'), join(folder, 'data'), { recursive: true })
  return { kind: 'embedded', folder }
}

function urlOf(template: Template): string {
  if (template.kind === 'embedded') return `pglite:${template.folder}`
  const url = new URL(template.server)
  url.pathname = template.name
  return url.href
}

async function onServer({ server }: Extract<Template, { kind: 'server' }>, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
