import type { Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { DataSet, REPORT } from '../data-set.fixture.ts'
import { everythingOf } from '../everything.fixture.ts'
import { SEED_FOLDER } from '../seed-folder.ts'
import { underLoadLock } from '../store/load-lock.ts'
import { load } from './load.ts'
import { rollback } from './rollback.ts'

let db: Database
let facts: DataSet
beforeAll(async () => {
  db = await openCopy(inject('template'))
})
afterAll(() => db.close())
beforeEach(async () => {
  facts = await DataSet.copy()
})
afterEach(() => facts.remove())

const OBSERVATIONS = `${REPORT}/observations.csv`

async function loadChanged(to: string): Promise<number> {
  await facts.replace(OBSERVATIONS, /\d+ carers,\d+/, `${to} carers,${to}`)
  const { number } = await load(db, facts.folder)
  return number ?? 0
}

/** Makes the data set another council's. */
async function moveTo(council: string): Promise<void> {
  for (const file of ['directorates', 'services', 'indicators', 'indicator-links'])
    await facts.replace(`reference/${file}.csv`, /^shropshire,/gm, `${council},`)
  await facts.replace(
    'reference/organisations.csv',
    'shropshire,Shropshire Council',
    `${council},Another Council`,
  )
  await facts.replace(`${REPORT}/report.csv`, ',shropshire,', `,${council},`)
}

describe('a load that is taken back', { timeout: 120_000 }, () => {
  test('leaves every row as it was before it', async () => {
    const before = await everythingOf(db, 'shropshire')
    const number = await loadChanged('1801')
    expect(await everythingOf(db, 'shropshire')).not.toEqual(before)
    const { number: taken } = await rollback(db, number)
    expect(taken).toBe(number + 1)
    expect(await everythingOf(db, 'shropshire')).toEqual(before)
  })

  test('takes the later loads of its organisations with it, and says so', async () => {
    const before = await everythingOf(db, 'shropshire')
    const first = await loadChanged('1801')
    const second = await loadChanged('1802')
    const lines: string[] = []
    await rollback(db, first, { print: line => lines.push(line) })
    expect(lines[0]).toBe(`Load ${second}, made later, is undone with it (shropshire).`)
    expect(await everythingOf(db, 'shropshire')).toEqual(before)
    await expect(rollback(db, second)).rejects.toThrow(
      `Load ${second} was taken back already, by load ${second + 1}; nothing was changed.`,
    )
  })

  test('comes back when the taking back is taken back', async () => {
    const number = await loadChanged('1801')
    const changed = await everythingOf(db, 'shropshire')
    const { number: taken = 0 } = await rollback(db, number)
    const { number: again } = await rollback(db, taken)
    expect(await everythingOf(db, 'shropshire')).toEqual(changed)
    expect((await rollback(db, number)).number).toBe((again ?? 0) + 1)
  })

  test('is recorded with who did it, and its rows are only told of by a dry run', async () => {
    const number = await loadChanged('1801')
    const before = await everythingOf(db, 'shropshire')
    const lines: string[] = []
    const dry = await rollback(db, number, { dryRun: true, print: line => lines.push(line) })
    expect(dry.number).toBeUndefined()
    expect(lines.join('\n')).toContain('“1801 carers” → “1772 carers”')
    expect(await everythingOf(db, 'shropshire')).toEqual(before)
    await rollback(db, number, { by: 'Ann' })
    expect(await db.prisma.load.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
      takesBackId: number,
      loadedBy: 'Ann',
      source: `load ${number - 1}`,
      organisations: ['shropshire'],
    })
  })

  test('leaves other organisations alone', async () => {
    const number = await loadChanged('1801')
    await moveTo('telford')
    await load(db, facts.folder)
    const telford = await everythingOf(db, 'telford')
    await rollback(db, number)
    expect(await everythingOf(db, 'telford')).toEqual(telford)
  })

  test('needs --allow-removal when nothing was there before it, and can come back then', async () => {
    await moveTo('wrekin')
    const { number = 0 } = await load(db, facts.folder)
    const wrekin = await everythingOf(db, 'wrekin')
    await expect(rollback(db, number)).rejects.toThrow(
      /would drop 1 of the 1 reports and 216 of the 216 figures/,
    )
    const { number: taken = 0 } = await rollback(db, number, { allowRemoval: true })
    expect(await db.prisma.organisation.count({ where: { id: 'wrekin' } })).toBe(0)
    await rollback(db, taken)
    expect(await everythingOf(db, 'wrekin')).toEqual(wrekin)
  })
})

test('two loads at once are made one after the other, and one that may not wait is refused', async () => {
  await underLoadLock(db, 0, async () => {
    await expect(load(db, facts.folder, { waitSeconds: 0 })).rejects.toThrow(
      /^Another load is running \(since .*Z\); nothing was loaded\./,
    )
  })
  await facts.replace(OBSERVATIONS, '1772 carers,1772', '1803 carers,1803')
  const both = await Promise.all([load(db, SEED_FOLDER), load(db, facts.folder)])
  expect(both.some(({ changed }) => changed)).toBe(true)
})

describe('a rollback is refused in a sentence', () => {
  test('when there is no such load', async () => {
    const { id } = await db.prisma.load.findFirstOrThrow({ orderBy: { id: 'desc' } })
    await expect(rollback(db, 77)).rejects.toThrow(`There is no load 77: the newest is ${id}.`)
  })

  test('when the load before it kept no files', async () => {
    await db.prisma.$executeRaw`update "Load" set counts = null`
    const number = await loadChanged('1804')
    await expect(rollback(db, number)).rejects.toThrow(
      `Load ${number - 1}, which load ${number} replaced, was made before loads kept their files; nothing was changed.`,
    )
  })
})
