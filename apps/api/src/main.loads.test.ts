import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDb } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { SEED_FOLDER } from '@scrutiny/ingest'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const COMMAND = fileURLToPath(new URL('../../../packages/ingest/src/cli/main.ts', import.meta.url))
const template = inject('template')

let url: string
let facts: string
const cleanups: (() => Promise<void>)[] = []
beforeAll(async () => {
  facts = await mkdtemp(join(tmpdir(), 'scrutiny-facts-'))
  cleanups.push(() => rm(facts, { recursive: true, force: true }))
  await cp(SEED_FOLDER, facts, { recursive: true })
  const file = join(facts, 'people-scrutiny-2024-07-10', 'observations.csv')
  await writeFile(file, (await readFile(file, 'utf8')).replace('1772 carers,1772', '1801 carers,1801'))
  if (template.kind === 'server') {
    const copy = await openCopy(template)
    if (copy.location.kind === 'server') url = copy.location.url
    cleanups.push(copy.close)
  } else {
    const folder = await mkdtemp(join(tmpdir(), 'scrutiny-served-'))
    cleanups.push(() => rm(folder, { recursive: true, force: true }))
    await cp(join(template.folder, 'data'), join(folder, 'data'), { recursive: true })
    url = `pglite:${folder}`
  }
})
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup()
})

function run(file: string, words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [file, ...words], {
    env: { ...process.env, LOG_LEVEL: 'error', PORT: '0', DATABASE_URL: url, ...env },
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', text => {
    printed.out += text
  })
  child.stderr.on('data', text => {
    printed.err += text
  })
  const ended = once(child, 'close').then(([code]) => ({ ...printed, code }))
  return { child, printed, ended }
}

const scrutiny = (...words: string[]) => run(COMMAND, words).ended

/** Starts the program, and gives its address once it answers. */
async function serve(env: Record<string, string> = {}) {
  const program = run(MAIN, [], env)
  for (;;) {
    const address = /API {7}(http:\S+)\/graphql/.exec(program.printed.out)?.[1]
    if (address) return { ...program, address }
    if (program.child.exitCode !== null) throw new Error(program.printed.out + program.printed.err)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const QUERY = '{indicator(code:"carers-register"){latest{published}}}'

async function published(address: string): Promise<string> {
  const answer = await fetch(`${address}/graphql?query=${encodeURIComponent(QUERY)}`)
  const { data } = (await answer.json()) as { data: { indicator: { latest: { published: string } } } }
  return data.indicator.latest.published
}

describe('a database that is served', { timeout: 300_000 }, () => {
  test('is loaded by the command meanwhile, and the next answer is of the new facts', async () => {
    const program = await serve()
    expect(await published(program.address)).toBe('1772 carers')
    const { out, err, code } = await scrutiny('load', facts, '--by', 'Ann')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('“1772 carers” → “1801 carers”\n')
    expect(out).toMatch(/\nLoaded as number 2: 216 figures of 126 indicators in 1 report\(s\)\.\n$/)
    await expect.poll(() => published(program.address), { timeout: 10_000 }).toBe('1801 carers')
    program.child.kill('SIGTERM')
    expect((await program.ended).code).toBe(0)
  })

  test('holds after a restart what was loaded, and says so', async () => {
    const program = await serve()
    expect(program.printed.out).toMatch(
      /Holding 216 figures of 126 indicators; the newest load is 2, of .*Z from /,
    )
    expect(await published(program.address)).toBe('1801 carers')
    program.child.kill('SIGTERM')
    await program.ended
  })

  test('lists its loads, takes them back, and says what is wrong with a data set, as if nobody served it', async () => {
    const program = await serve()
    expect(JSON.parse((await scrutiny('loads', '--json')).out)).toMatchObject([
      { number: 2, loadedBy: 'Ann', source: facts },
      { number: 1 },
    ])
    expect(await scrutiny('rollback', '2')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Load 2 is taken back, by load 3.'),
    })
    await expect.poll(() => published(program.address), { timeout: 10_000 }).toBe('1772 carers')
    expect(await scrutiny('rollback', '2')).toEqual({
      code: 1,
      out: '',
      err: 'Load 2 was taken back already, by load 3; nothing was changed.\n',
    })
    const bad = await mkdtemp(join(tmpdir(), 'scrutiny-bad-'))
    await cp(SEED_FOLDER, bad, { recursive: true })
    await writeFile(join(bad, 'reference', 'areas.csv'), 'slug\n')
    const { code, err } = await scrutiny('load', bad)
    await rm(bad, { recursive: true })
    expect(code).toBe(1)
    expect(err).toMatch(/^\d+ problems?; nothing was loaded\.\nreference\/areas\.csv:1 header: /)
    program.child.kill('SIGTERM')
    await program.ended
  })

  test('takes two loads at once one after the other, or refuses the second in a sentence', async () => {
    const program = await serve()
    const both = await Promise.all([scrutiny('load', facts), scrutiny('load', SEED_FOLDER)])
    expect(both.some(({ code }) => code === 0)).toBe(true)
    for (const { err } of both)
      expect(err).toMatch(/^(Another load is running .*; nothing was loaded\..*\n)?$/)
    program.child.kill('SIGTERM')
    await program.ended
  })

  test('holds the last acknowledged load whole when the program is killed in the middle of the next', async () => {
    for (const milliseconds of [300, 1200, 2400]) {
      const program = await serve()
      const load = scrutiny(
        'load',
        (await published(program.address)) === '1801 carers' ? SEED_FOLDER : facts,
      )
      await new Promise(resolve => setTimeout(resolve, milliseconds))
      program.child.kill('SIGKILL')
      await program.ended
      const { err, code } = await load
      expect(err).not.toContain('    at ')
      const db = await createDb(url)
      const { source, takesBackId } = await db.prisma.load.findFirstOrThrow({ orderBy: { id: 'desc' } })
      const figure = await db.prisma.observation.findFirstOrThrow({
        where: { seriesId: { startsWith: 'shropshire/carers-register/' } },
      })
      expect(takesBackId).toBeNull()
      expect(figure.published).toBe(source === facts ? '1801 carers' : '1772 carers')
      if (code === 0) expect(await db.prisma.observation.count()).toBe(216)
      await db.close()
    }
  })
})

describe.runIf(template.kind === 'embedded')('the embedded database', { timeout: 300_000 }, () => {
  test('takes commands from its own user alone, and leaves no socket behind', async () => {
    const program = await serve()
    const socket = join(url.slice('pglite:'.length), 'control.sock')
    expect((await stat(socket)).mode & 0o777).toBe(0o600)
    program.child.kill('SIGTERM')
    await program.ended
    await expect(stat(socket)).rejects.toThrow('ENOENT')
  })

  test('can be loaded when its folder has a path too long for a socket', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'scrutiny-long-')), 'x'.repeat(120))
    if (template.kind === 'embedded')
      await cp(join(template.folder, 'data'), join(folder, 'data'), { recursive: true })
    const served = await serve({ DATABASE_URL: `pglite:${folder}` })
    const { code, err } = await run(COMMAND, ['load', facts], { DATABASE_URL: `pglite:${folder}` }).ended
    expect({ code, err }).toEqual({ code: 0, err: '' })
    served.child.kill('SIGTERM')
    await served.ended
    await rm(join(folder, '..'), { recursive: true })
  })

  test('says in a sentence that a program holds it which takes no commands', async () => {
    const db = await createDb(url)
    const { code, out, err } = await scrutiny('load', facts, '--no-wait')
    await db.close()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(
      /^The database in .* is in use by process \d+.* It takes no commands; nothing was loaded\.\n$/,
    )
  })
})

describe.runIf(template.kind === 'server')('a server', { timeout: 300_000 }, () => {
  test('in which nothing was ever loaded is filled once by programs that start at once', async () => {
    const copy = await openCopy(template)
    const at = copy.location.kind === 'server' ? copy.location.url : ''
    await copy.pool.query('truncate "Load", "Organisation", "Area", "Unit", "Dimension", "Period" cascade')
    const programs = await Promise.all([1, 2, 3, 4].map(() => serve({ DATABASE_URL: at })))
    expect(await copy.prisma.load.count()).toBe(1)
    for (const { address } of programs) expect(await published(address)).toBe('1772 carers')
    for (const { child } of programs) child.kill('SIGTERM')
    for (const { ended } of programs) await ended
    await copy.close()
  })

  test('that is read-only is served as it is', async () => {
    const copy = await openCopy(template)
    const at = copy.location.kind === 'server' ? copy.location.url : ''
    const name = new URL(at).pathname.slice(1)
    await copy.pool.query(`alter database "${name}" set default_transaction_read_only = on`)
    const program = await serve({ DATABASE_URL: at })
    expect(await published(program.address)).toBe('1772 carers')
    const { code, err } = await run(COMMAND, ['load', facts], { DATABASE_URL: at }).ended
    expect({ code, err }).toEqual({
      code: 1,
      err: 'The database is read-only (a standby, or one that was set so); nothing was loaded.\n',
    })
    program.child.kill('SIGTERM')
    await program.ended
    await copy.pool.query('set default_transaction_read_only = off')
    await copy.close()
  })
})
