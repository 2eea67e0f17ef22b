/**
 * Packs the package and looks at it as a stranger would: publint, attw, and a project outside the
 * workspace that installs the tarball, generates types for its own operation, compiles under every
 * supported TypeScript and draws a chart on every supported Node.js. The Vite example is built as well.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startApi } from '../test/real-api.ts'

const compilers = ['5.7', '5.8', '5.9', '6.0', '7.0']
const runtimes = ['20', '22', '24']

const folder = fileURLToPath(new URL('..', import.meta.url))
const outside = mkdtempSync(join(tmpdir(), 'scrutiny-consumer-'))
const consumer = join(outside, 'consumer')
const page = join(outside, 'vite-page')

const run = (cwd: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const step = (text: string) => console.log(`› ${text}`)
const install = (cwd: string, ...packages: string[]) =>
  run(cwd, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages)

function pack(): string {
  run(folder, 'npx', '--yes', 'pnpm@12', 'pack', '--pack-destination', outside)
  const packed = readdirSync(outside).find(file => file.endsWith('.tgz'))
  if (!packed) throw new Error('pnpm pack made no tarball')
  return join(outside, packed)
}

function compile(version: string) {
  step(`compiling with TypeScript ${version}`)
  run(consumer, 'npx', '--yes', '-p', `typescript@${version}`, 'tsc', '-p', '.')
}

function draw(version: string, url: string) {
  step(`drawing on Node.js ${version}`)
  process.env.SCRUTINY_URL = url
  const script = `console.log(process.version);import('./src/main.js')`
  const chart = run(consumer, 'npx', '--yes', '-p', `node@${version}`, 'node', '-e', script)
  if (!chart.startsWith(`v${version}.`)) throw new Error(`Node.js ${version} did not run: ${chart}`)
  if (!/<svg.*33\.74% \(elsewhere 50\.3%\)/s.test(chart)) throw new Error(`No chart:\n${chart}`)
}

function buildPage() {
  step('building the Vite page')
  run(page, 'npx', 'vite', 'build')
  const assets = join(page, 'dist/assets')
  const code = readdirSync(assets).map(file => readFileSync(join(assets, file), 'utf8'))
  if (!code.some(text => text.includes('query Comparisons'))) throw new Error('The page lost its operation')
  if (code.some(text => text.includes('query Finance')))
    throw new Error('The page carries operations it does not use')
}

try {
  step('packing')
  const tarball = pack()
  step('publint and attw')
  run(folder, 'publint', '--strict', tarball)
  run(folder, 'attw', tarball)

  step('installing into projects outside the workspace')
  cpSync(join(folder, 'consumer'), consumer, { recursive: true })
  cpSync(join(folder, 'examples/vite-page'), page, { recursive: true })
  renameSync(tarball, join(consumer, 'scrutiny-sdk.tgz'))
  install(consumer)
  install(page, join(consumer, 'scrutiny-sdk.tgz'))

  run(consumer, 'npx', 'graphql-codegen')
  cpSync(join(folder, 'test/types.ts'), join(consumer, 'src/types.ts'))
  for (const version of compilers) compile(version)

  const api = await startApi()
  try {
    for (const version of runtimes) draw(version, api.url)
    console.log(run(consumer, 'node', 'src/main.js'))
  } finally {
    await api.stop()
  }
  buildPage()
} finally {
  rmSync(outside, { recursive: true, force: true })
}
