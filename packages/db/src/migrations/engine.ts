import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

const SCHEMA_FILE = fileURLToPath(new URL('../../../../prisma/schema.prisma', import.meta.url))
const { resolve } = createRequire(import.meta.url)
const ENGINE_FILE = join(dirname(resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')

/** prisma/schema.prisma as the engine wants it. */
export async function readSchema(): Promise<{ path: string; content: string }> {
  return { path: SCHEMA_FILE, content: await readFile(SCHEMA_FILE, 'utf8') }
}

/** Prisma Migrate's own engine, as WebAssembly: the same history as `prisma migrate`, with nothing to download. */
export async function createSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  instantiated ??= instantiate()
  await instantiated
  const schema = await readSchema()
  return bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}

// NOTE: the bindings know one instance for the whole process; a second would pull the memory from under the first.
let instantiated: Promise<void> | undefined

async function instantiate(): Promise<void> {
  const { instance } = await WebAssembly.instantiate(await readFile(ENGINE_FILE), {
    './schema_engine_bg.js': Object.fromEntries(Object.entries(bindings).map(withoutHoldingTheProcess)),
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}

// NOTE: the engine never clears the 10 s that it gives its lock, which would keep a finished program alive for them.
function withoutHoldingTheProcess([name, value]: [string, unknown]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith('__wbg_setTimeout_')) return [name, value as WebAssembly.ImportValue]
  return [name, (run: () => void, ms: number) => setTimeout(run, ms).unref()]
}
