/**
 * `node scripts/migration.ts NAME` writes the migration that brings the history to prisma/schema.prisma;
 * `node scripts/migration.ts --check` fails when one is missing.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDb } from '../src/create-db.ts'
import { missingMigration } from '../src/migrations/difference.ts'
import { MIGRATIONS_FOLDER } from '../src/migrations/history.ts'

const name = process.argv[2]
if (!name) throw new Error('expected the name of the migration, or --check')

const scratchFolder = await mkdtemp(join(tmpdir(), 'scrutiny-migration-'))
const scratch = await createDb(`pglite:${scratchFolder}`, { statementTimeoutMs: 600_000 })
const sql = await missingMigration(scratch).finally(async () => {
  await scratch.close()
  await rm(scratchFolder, { recursive: true })
})

if (!sql) {
  console.log('prisma/migrations and prisma/schema.prisma agree.')
} else if (name === '--check') {
  console.error(`prisma/migrations lacks what prisma/schema.prisma says:\n\n${sql}`)
  process.exitCode = 1
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS_FOLDER, `${time}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), sql)
  console.log(`Wrote ${folder}.`)
}
