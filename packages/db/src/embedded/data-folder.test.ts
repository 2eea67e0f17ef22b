import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { createDb } from '../create-db.ts'
import { DatabaseFolderError } from './folder-error.ts'

const OPENER = fileURLToPath(new URL('opener.fixture.ts', import.meta.url))
const template = inject('template')

let folder: string
let data: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrutiny-folder-'))
  data = join(folder, 'data')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function refusal(): Promise<string> {
  const opened = createDb(`pglite:${folder}`)
  await expect(opened).rejects.toThrow(DatabaseFolderError)
  return opened.then(
    () => '',
    (error: Error) => error.message,
  )
}

describe('a database folder', () => {
  test('is made anew when its making was cut off', async () => {
    await mkdir(data)
    await writeFile(join(data, 'scrutiny.making'), '')
    await writeFile(join(data, 'PG_VERSION'), '18\n')
    const db = await createDb(`pglite:${folder}`)
    expect(await db.prisma.$queryRaw`select 1 as answer`).toEqual([{ answer: 1 }])
    await db.close()
    expect(existsSync(join(data, 'scrutiny.making'))).toBe(false)
  }, 120_000)

  test('is refused, and left as it is, when it holds files that are no database', async () => {
    await mkdir(data)
    await writeFile(join(data, 'notes.txt'), 'mine')
    expect(await refusal()).toBe(
      `The database folder ${folder} holds files in data/ that are not a database: move them away, or name another folder in DATABASE_URL.`,
    )
    expect(await readFile(join(data, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('is refused when it is the data folder of a PostgreSQL itself', async () => {
    await writeFile(join(folder, 'PG_VERSION'), '18\n')
    expect(await refusal()).toContain('is the data of a PostgreSQL, not a folder of Scrutiny')
  })

  test.each(['17', '99'])('is refused when PostgreSQL %s made it', async version => {
    await mkdir(data)
    await writeFile(join(data, 'PG_VERSION'), `${version}\n`)
    expect(await refusal()).toContain(
      `was made by PostgreSQL ${version}, and this release of Scrutiny has PostgreSQL 18`,
    )
  })

  test('is refused when it is a file, or stands under one', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    for (const path of [file, join(file, 'below')]) {
      await expect(createDb(`pglite:${path}`)).rejects.toThrow(
        `The database folder ${path} is no folder, or stands under a file: name another folder in DATABASE_URL.`,
      )
    }
  })
})

describe.runIf(template.kind === 'embedded')('a database folder that holds figures', () => {
  beforeEach(() => cp(join((template as { folder: string }).folder, 'data'), data, { recursive: true }))

  test('is opened whatever else lies in it', async () => {
    await writeFile(join(data, 'notes.txt'), 'mine')
    const db = await createDb(`pglite:${folder}`)
    expect(await db.prisma.observation.count()).toBeGreaterThan(0)
    await db.close()
    expect(await readFile(join(data, 'notes.txt'), 'utf8')).toBe('mine')
  })

  test.each<[string, string, () => Promise<void>]>([
    ['its version is rubbish', 'holds no version', () => writeFile(join(data, 'PG_VERSION'), 'rubbish')],
    [
      'its control file is empty',
      'could not read file "global/pg_control"',
      () => truncate(join(data, 'global/pg_control')),
    ],
    [
      'its log is cut',
      'could not locate a valid checkpoint record',
      () => truncate(join(data, 'pg_wal/000000010000000000000001'), 1000),
    ],
    ['a page of its catalogue is rubbish', 'invalid page in block 0', () => spoil(join(data, 'base/5/1249'))],
  ])('is refused in one sentence when %s, and left as it is', async (_, cause, damage) => {
    await damage()
    const message = await refusal()
    expect(message).toContain(`The database folder ${folder} `)
    expect(message).toContain(cause)
    expect(message).toMatch(/: restore a backup, or move the folder away and start again, .+\.$/)
    expect(message).not.toContain('\n')
    expect(existsSync(join(data, 'PG_VERSION'))).toBe(true)
  })
})

const mounts = spawnSync('unshare', ['--mount', 'true']).status === 0

describe.runIf(mounts)(
  'a database folder on a disk of its own (left out where nothing can be mounted)',
  () => {
    test.each([
      ['is full', 'size=8m', "can't be used because its disk is full: free some space and start again."],
      [
        'is read-only',
        'ro',
        "can't be written to because its file system is read-only: mount it for writing,",
      ],
    ])('is refused in one sentence, and nothing else is printed, when the disk %s', (_, option, sentence) => {
      const command = `mount -t tmpfs -o ${option} none "$1" && exec "$2" "$3" "$1"`
      const { stdout, stderr } = spawnSync(
        'unshare',
        ['--mount', 'sh', '-c', command, 'sh', folder, process.execPath, OPENER],
        { encoding: 'utf8' },
      )
      expect(stdout).toContain(`The database folder ${folder} ${sentence}`)
      expect(stdout.trim()).not.toContain('\n')
      expect(stderr).toBe('')
    })
  },
)

async function spoil(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(8192, 0xa5), 0, 8192, 0)
  await handle.close()
}
