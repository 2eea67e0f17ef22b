import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, dirname, join } from 'node:path'
import type { BuildOptions, Image } from './image.ts'
import { signal } from './processes.ts'

/** Runs a step in the folder of its stage. */
export async function runStep(image: Image, text: string, options: BuildOptions): Promise<void> {
  const step = spawn('sh', ['-c', text], {
    cwd: image.folder,
    env: environmentOf(image, options),
    // NOTE: a group of its own, so that what a step has started ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => signal(-(step.pid ?? 0), 'SIGKILL')
  options.signal.addEventListener('abort', end)
  let output = ''
  for (const stream of [step.stdout, step.stderr]) {
    stream.on('data', data => {
      output += data
    })
  }
  const [code] = await once(step, 'close')
  options.signal.removeEventListener('abort', end)
  if (code !== 0) throw new Error(`RUN ${text} ended with ${code}: ${output.trim().slice(-500)}`)
}

function environmentOf({ env }: Image, { checkout, nodeFolder }: BuildOptions): NodeJS.ProcessEnv {
  // NOTE: what this machine needs to reach a registry stays, what the running pnpm says to its scripts does not.
  const machine = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm)_|^(INIT_CWD|NODE_PATH)$/i.test(name),
  )
  const PATH = `${nodeFolder}${delimiter}${process.env.PATH}`
  // NOTE: what was built from the same sources in the checkout is not built again.
  const git = ['rev-parse', '--path-format=absolute', '--git-common-dir']
  const main = execFileSync('git', git, { cwd: checkout, encoding: 'utf8' }).trim()
  const TURBO_CACHE_DIR = join(dirname(main), '.turbo', 'cache')
  return { ...Object.fromEntries(machine), CI: 'true', PATH, TURBO_CACHE_DIR, ...env }
}

/** Starts a command of the image as its user, with nothing in the environment but what the image says and `env`. */
export function startIn(
  image: Image,
  words: readonly string[],
  nodeFolder: string,
  env: Record<string, string>,
) {
  const [command = '', ...args] = words
  return spawn(join(nodeFolder, command), args, {
    cwd: image.folder,
    env: { PATH: nodeFolder, ...image.env, ...env },
    ...image.user,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
