import { execFile } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const folder = fileURLToPath(new URL('..', import.meta.url))
const sources = [
  'src',
  'public',
  'index.html',
  'graphiql.html',
  'vite.config.ts',
  'node_modules/@scrutiny/sdk',
]

/** Builds the pages, unless those in `dist` are newer than everything that they are made of. */
export async function ensureBuilt(): Promise<void> {
  const built = statSync(`${folder}dist/graphiql.html`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (sources.every(source => newestIn(`${folder}${source}`) < built)) return
  // NOTE: in a process of its own, because the test runner's NODE_ENV would put React's development build in.
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('node_modules/.'))
    .map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs)
  return Math.max(0, ...files)
}
