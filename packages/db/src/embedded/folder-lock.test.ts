import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseLockedError, lockFolder } from './folder-lock.ts'

const HOLDER = fileURLToPath(new URL('holder.fixture.ts', import.meta.url))

/** What starts a command as a container would: with processes, network and mounts of its own. */
const CONTAINER = ['--pid', '--net', '--mount', '--fork', '--mount-proc', '--kill-child']
const ways = [CONTAINER, ['--user', '--map-root-user', ...CONTAINER]]
const container = ways.find(flags => spawnSync('unshare', [...flags, 'true']).status === 0)

let folder: string
let children: ChildProcess[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrutiny-lock-'))
  children = []
})
afterEach(async () => {
  await Promise.all(children.map(killed))
  await rm(folder, { recursive: true, force: true })
})

/** Starts a process that wants the folder, and gives what it said first. */
async function starter(prefix: string[] = []): Promise<{ child: ChildProcess; said: string }> {
  const [command = '', ...rest] = [...prefix, process.execPath, HOLDER, folder]
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString().trim() }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('the lock of a database folder', () => {
  test('is had by exactly one of eight processes that start at once, and the others say by whom', async () => {
    const starters = await Promise.all(Array.from({ length: 8 }, () => starter()))
    const winners = starters.filter(({ said }) => said === 'held')
    expect(winners).toHaveLength(1)
    for (const { said } of starters.filter(each => each !== winners[0])) {
      expect(said).toContain(
        `is in use by process ${winners[0]?.child.pid} on ${hostname()}, which started at 2`,
      )
    }
  })

  test('is free again when its holder is killed, and when its holder ends', async () => {
    const first = await starter()
    await killed(first.child)
    const second = await starter()
    expect(second.said).toBe('held')
    second.child.stdin?.write('\n')
    await once(second.child, 'exit')
    expect((await starter()).said).toBe('held')
    expect(existsSync(join(folder, 'lock'))).toBe(true)
  })

  test('is not held by a pid in the file, be it our own or that of another live process', async () => {
    for (const pid of [process.pid, process.ppid]) {
      await writeFile(join(folder, 'lock'), JSON.stringify({ pid, host: hostname(), startedAt: 'today' }))
      const unlock = await lockFolder(folder)
      unlock()
    }
  })

  test('is refused to the process that has it, until it is given back', async () => {
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow(DatabaseLockedError)
    await expect(lockFolder(folder)).rejects.toMatchObject({ folder, holder: { pid: process.pid } })
    unlock()
    const again = await lockFolder(folder)
    again()
  })
})

describe.runIf(container)(
  'the lock of a database folder, in containers (left out where there is no unshare)',
  () => {
    const unshare = ['unshare', ...(container ?? [])]

    test('holds against a process of another container, which has the same pid', async () => {
      expect((await starter(unshare)).said).toBe('held')
      expect((await starter(unshare)).said).toContain('is in use by process 1 on ')
      expect((await starter()).said).toContain('is in use by process 1 on ')
    })

    test('is had again by a container that was killed and started again with the same pid', async () => {
      const first = await starter(unshare)
      expect(first.said).toBe('held')
      await killed(first.child)
      await expect.poll(async () => (await starter(unshare)).said).toBe('held')
    })
  },
)
