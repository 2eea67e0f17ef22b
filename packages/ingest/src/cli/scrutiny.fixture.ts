import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Template } from '@scrutiny/db/testing'
import { openCopy } from '@scrutiny/db/testing'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

/** What a command printed, and how it ended. */
export interface Ended {
  out: string
  err: string
  code: number | null
}

/** Starts the command as a person does. */
export function startScrutiny(words: string[], env: Record<string, string> = {}) {
  const child: ChildProcess = spawn(process.execPath, [MAIN, ...words], { env: { ...process.env, ...env } })
  const printed = { out: '', err: '' }
  child.stdout?.on('data', text => {
    printed.out += text
  })
  child.stderr?.on('data', text => {
    printed.err += text
  })
  const ended: Promise<Ended> = once(child, 'close').then(([code]) => ({ ...printed, code }))
  return { child, printed, ended }
}

/** Runs the command to its end. */
export const scrutiny = (...words: string[]): Promise<Ended> => startScrutiny(words).ended

/** A copy of the filled template that nobody has opened, for programs to open by its URL. */
export async function closedCopy(template: Template): Promise<{ url: string; remove(): Promise<void> }> {
  if (template.kind === 'server') {
    const { location, close } = await openCopy(template)
    if (location.kind === 'server') return { url: location.url, remove: close }
  }
  const folder = await mkdtemp(join(tmpdir(), 'scrutiny-copy-'))
  if (template.kind === 'embedded')
    await cp(join(template.folder, 'data'), join(folder, 'data'), { recursive: true })
  return { url: `pglite:${folder}`, remove: () => rm(folder, { recursive: true, force: true }) }
}
