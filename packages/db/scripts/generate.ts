/**
 * Writes generated/ from prisma/schema.prisma: the Prisma client, the types by which Pothos knows it,
 * and what `///` says about the enums.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { enumMeanings } from './enum-meanings.ts'

const schema = fileURLToPath(new URL('../../../prisma/schema.prisma', import.meta.url))
const generated = new URL('../generated/', import.meta.url)
rmSync(generated, { recursive: true, force: true })

// NOTE: `prisma generate` wants to download a native engine that it doesn't use; a named file keeps it from trying.
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
const { status, stderr } = spawnSync(
  process.execPath,
  [prisma, 'generate', '--schema', schema, '--no-hints'],
  {
    encoding: 'utf8',
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: schema, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  },
)
if (status !== 0) throw new Error(stderr)

const meanings = JSON.stringify(enumMeanings(readFileSync(schema, 'utf8')), null, 2)
writeFileSync(
  new URL('meanings.ts', generated),
  `import type { EnumMeaning } from '../scripts/enum-meanings.ts'\n\nexport const enumMeanings = ${meanings} satisfies Record<string, EnumMeaning>\n`,
)
