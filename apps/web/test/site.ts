import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { ensureBuilt } from './built.ts'

/** The real server with the real figures, in a process of its own. */
export interface Site {
  address: string
  close: () => Promise<void>
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const lastWords = 20

/** Builds the pages if need be, and starts the server on a free port, on a database of its own, with any settings. */
export async function openSite(settings: Record<string, string> = {}): Promise<Site> {
  await ensureBuilt()
  const folder = await mkdtemp(join(tmpdir(), 'scrutiny-web-'))
  await copyTemplate(folder)
  const server = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: `pglite:${folder}`,
      LOG_LEVEL: 'warn',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise(resolve => server.once('exit', resolve))
  return {
    address: await addressOf(server),
    close: async () => {
      server.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Saves the seconds of making and filling a database, where the test run has one to copy. */
async function copyTemplate(folder: string): Promise<void> {
  const template = inject('template' as never) as { kind: string; folder: string } | undefined
  if (template?.kind !== 'embedded') return
  await cp(join(template.folder, 'data'), join(folder, 'data'), { recursive: true })
}

function addressOf(server: ChildProcess): Promise<string> {
  const said: string[] = []
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      if (!stream) continue
      createInterface(stream).on('line', line => {
        said.push(line)
        const address = /Figures\s+(http:\S+)\//.exec(line)?.[1]
        if (address) resolve(address)
      })
    }
    server.once('exit', code =>
      reject(new Error(`The server ended with ${code}:\n${said.slice(-lastWords).join('\n')}`)),
    )
  })
}
