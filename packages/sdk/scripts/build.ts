/** Builds dist/: JavaScript and types from the sources, and the schema as SDL and as introspection. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, introspectionFromSchema } from 'graphql'

const folder = fileURLToPath(new URL('..', import.meta.url))
const dist = join(folder, 'dist')
const sdl = join(folder, '../../apps/api/schema.graphql')

rmSync(dist, { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: folder, stdio: 'inherit' })

// NOTE: the compiler rewrites .ts to .js in the imports of JavaScript, but not in those of declarations.
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue
  const text = readFileSync(join(dist, file), 'utf8')
  writeFileSync(join(dist, file), text.replace(/(from '|import\(")(\.[^'"]*)\.ts(?=['"])/g, '$1$2.js'))
}

copyFileSync(sdl, join(dist, 'generated/schema.graphql'))
const introspection = introspectionFromSchema(buildSchema(readFileSync(sdl, 'utf8')))
writeFileSync(join(dist, 'generated/introspection.json'), `${JSON.stringify(introspection)}\n`)
