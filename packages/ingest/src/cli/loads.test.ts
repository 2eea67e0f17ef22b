import { createDb } from '@scrutiny/db'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { DataSet, REPORT } from '../data-set.fixture.ts'
import { SEED_FOLDER } from '../seed-folder.ts'
import { closedCopy, scrutiny, startScrutiny } from './scrutiny.fixture.ts'

let copy: Awaited<ReturnType<typeof closedCopy>>
let facts: DataSet
beforeAll(async () => {
  copy = await closedCopy(inject('template'))
  facts = await DataSet.copy()
  await facts.replace(`${REPORT}/observations.csv`, '1772 carers,1772', '1801 carers,1801')
})
afterAll(async () => {
  await facts.remove()
  await copy.remove()
})

const on = (...words: string[]) => scrutiny(...words, '--database', copy.url)
const loads = async () => JSON.parse((await on('loads', '--json')).out)

describe('the loads of a database', { timeout: 240_000 }, () => {
  test('are only told of by a dry run', async () => {
    const { out, err, code } = await on('load', facts.folder, '--dry-run')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('“1772 carers” → “1801 carers”')
    expect(out).toMatch(/A dry run: nothing was loaded\.\n$/)
    expect(await loads()).toHaveLength(1)
  })

  test('are listed newest first, with who made them, from where and what they changed', async () => {
    expect(await on('load', facts.folder, '--by', 'Ann')).toMatchObject({ code: 0, err: '' })
    expect(await loads()).toMatchObject([
      {
        number: 2,
        loadedBy: 'Ann',
        source: facts.folder,
        organisations: ['shropshire'],
        counts: { observation: 216 },
        changes: { observation: { new: 0, changed: 1, restated: 0, gone: 0 } },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        takesBack: null,
        takenBackBy: [],
      },
      { number: 1, loadedBy: null, source: SEED_FOLDER },
    ])
  })

  test('are taken back by their number, and the list says so', async () => {
    const { out, code } = await on('rollback', '2')
    expect(code).toBe(0)
    expect(out).toContain('“1801 carers” → “1772 carers”')
    expect(out).toMatch(/Load 2 is taken back, by load 3\.\n$/)
    const { out: table } = await on('loads')
    expect(table).toMatch(
      /^No\. +When +By +From +Organisations +Figures +\+ +~ +-\n3 .* load 1 .* takes back 2\n2 .* Ann .* taken back by 3\n1 /,
    )
  })

  test('are not taken back in a sentence when there is none of that number', async () => {
    for (const [word, sentence] of [
      ['9', 'There is no load 9: the newest is 3. `scrutiny loads` lists them.\n'],
      ['2', 'Load 2 was taken back already, by load 3; nothing was changed.\n'],
      ['last', 'last is not the number of a load; `scrutiny loads` lists them.\n'],
    ] as const)
      expect(await on('rollback', word)).toEqual({ code: 1, out: '', err: sentence })
  })

  test('follow one another when ten are started two by two, or are refused in a sentence', async () => {
    for (let round = 0; round < 5; round++) {
      const both = await Promise.all([on('load', facts.folder), on('load', SEED_FOLDER)])
      const loaded = both.filter(({ code }) => code === 0)
      expect(loaded.length).toBeGreaterThan(0)
      for (const { err } of both)
        expect(err).toMatch(/^$|^(The database in .*|Another load .*)nothing was loaded.*\n$/)
    }
    const [newest] = await loads()
    expect(newest.number).toBeGreaterThan(4)
  })

  test('are there whole or not at all when the command is killed at any moment', async () => {
    let folder = SEED_FOLDER
    for (const milliseconds of [700, 1200, 1700]) {
      folder = folder === SEED_FOLDER ? facts.folder : SEED_FOLDER
      const { child, printed, ended } = startScrutiny(['load', folder, '--database', copy.url])
      await new Promise(resolve => setTimeout(resolve, milliseconds))
      child.kill('SIGKILL')
      await ended
      const db = await createDb(copy.url)
      const newest = await db.prisma.load.findFirstOrThrow({ orderBy: { id: 'desc' } })
      const figure = await db.prisma.observation.findFirstOrThrow({
        where: { seriesId: { startsWith: 'shropshire/carers-register/' } },
      })
      expect(await db.prisma.observation.count()).toBe(216)
      await db.close()
      expect(figure.published).toBe(newest.source === facts.folder ? '1801 carers' : '1772 carers')
      if (printed.out.includes('Loaded as')) expect(newest.source).toBe(folder)
    }
  })
})

describe('a load is refused in a sentence', { timeout: 120_000 }, () => {
  test('when the database was never brought to the schema and it may only say what it would do', async () => {
    const url =
      inject('template').kind === 'embedded' ? `${copy.url}-new` : copy.url.replace(/[^/]+$/, 'template1')
    const { code, err } = await scrutiny('load', SEED_FOLDER, '--dry-run', '--database', url)
    expect(code).toBe(1)
    expect(err).toMatch(/^The database was not brought to this version of Scrutiny yet: .*\n$/)
  })

  test.runIf(inject('template').kind === 'server')('when the database is read-only', async () => {
    const db = await createDb(copy.url)
    const name = new URL(copy.url).pathname.slice(1)
    await db.prisma.$executeRawUnsafe(`alter database "${name}" set default_transaction_read_only = on`)
    const { code, err } = await on('load', facts.folder)
    const other = await on('load', SEED_FOLDER)
    await db.prisma.$executeRawUnsafe('set default_transaction_read_only = off')
    await db.prisma.$executeRawUnsafe(`alter database "${name}" reset default_transaction_read_only`)
    await db.close()
    const failed = [{ code, err }, other].filter(each => each.code !== 0)
    expect(failed.map(each => each.err)).toContain(
      'The database is read-only (a standby, or one that was set so); nothing was loaded.\n',
    )
  })

  test.runIf(inject('template').kind === 'server')('when another load runs and it may not wait', async () => {
    const db = await createDb(copy.url)
    await db.prisma.$transaction(
      async transaction => {
        await transaction.$queryRaw`select pg_advisory_xact_lock(730270417::bigint)::text`
        const { code, err } = await on('load', facts.folder, '--no-wait')
        expect(code).toBe(1)
        expect(err).toMatch(
          /^Another load is running \(since .*Z\); nothing was loaded\. Try again when it has ended\.\n$/,
        )
      },
      { timeout: 60_000 },
    )
    await db.close()
  })
})
