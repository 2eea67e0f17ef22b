import type { Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { DataSet, REPORT } from '../data-set.fixture.ts'
import { everythingOf } from '../everything.fixture.ts'
import { LoadError } from '../load-error.ts'
import { load } from './load.ts'

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
const LATER = 'people-scrutiny-2024-10-09'

/** What a load would say, without making it. */
async function said(options: { allowRemoval?: boolean } = {}): Promise<string[]> {
  const lines: string[] = []
  const before = await everythingOf(db, 'shropshire')
  const { changed } = await load(db, facts.folder, {
    ...options,
    dryRun: true,
    print: line => lines.push(line),
  })
  expect(changed).toBe(false)
  expect(await everythingOf(db, 'shropshire')).toEqual(before)
  return lines
}

describe('a load says before it writes', () => {
  test('that there is nothing to do', async () => {
    expect(await said()).toEqual(['Nothing to do: the database holds these facts already.'])
  })

  test('which figures are changed, with both prints', async () => {
    await facts.replace(OBSERVATIONS, '1772 carers,1772', '1773 carers,1773')
    expect(await said()).toEqual([
      'Compared with what the database holds:',
      '  figures: 1 changed',
      '    changed  Carers on the register, Date not stated (reported 10 July 2024): “1772 carers” → “1773 carers”',
      'A dry run: nothing was loaded.',
    ])
  })

  test('which figures a later report restates, and which it adds', async () => {
    await facts.addReport(LATER, '2024-10-09')
    await facts.append(`${LATER}/paragraphs.csv`, '1,Waiting lists,1.1')
    const figure = (period: string, print: string) =>
      `dols-waiting-list,shropshire,,${period},PRINTED,POINT_IN_TIME,LEVEL,,${print},${print},,EXACT,,1.1,,,`
    await facts.append(`${LATER}/observations.csv`, figure('2024-06-12', '929'), figure('2024-09-11', '897'))
    await facts.replace(
      'reference/indicators.csv',
      /^(.*,dols-waiting-list,.*),$/m,
      '$1,POINT_IN_TIME DAY LEVEL',
    )
    const lines = await said()
    expect(lines).toContain('  reports: 1 new')
    expect(lines).toContain('  figures: 1 new, 1 restated')
    expect(lines).toContain('    new      DoLS waiting list, 11 September 2024: “897”')
    expect(lines).toContain('    restated DoLS waiting list, 12 June 2024: “930” → “929”')
  })

  test('which other facts are new, changed and gone, each by its kind', async () => {
    await facts.replace('reference/indicators.csv', ',DoLS waiting list,', ',Waiting list for DoLS,')
    await facts.replace('reference/areas.csv', ',West Midlands,', ',The West Midlands,')
    await facts.replace(`${REPORT}/risks.csv`, /\n[^\n]*\n/, '\n')
    const lines = await said()
    expect(lines).toContain(
      '    changed  Waiting list for DoLS: title “DoLS waiting list” → “Waiting list for DoLS”',
    )
    expect(lines).toContain('  risks: 1 gone')
    expect(lines).toContain('    changed  The West Midlands: name “West Midlands” → “The West Midlands”')
  })

  test('which facts are gone though those behind them got another number', async () => {
    const rows = (await facts.read(`${REPORT}/recommendations.csv`)).trim().split('\n')
    expect(rows).toHaveLength(2)
    await facts.replace(`${REPORT}/recommendations.csv`, /\n/, '\n0.1,Read this first.\n')
    const lines = await said()
    expect(lines).toContain('  recommendations: 1 new')
    expect(lines.filter(line => line.includes('recommendations'))).toHaveLength(1)
  })

  test('what was changed in the database by another hand', async () => {
    const { id } = await db.prisma.target.findFirstOrThrow({ orderBy: { position: 'asc' } })
    await db.prisma.target.update({ where: { id }, data: { text: 'Something else.' } })
    const lines: string[] = []
    const { changed } = await load(db, facts.folder, { print: line => lines.push(line) })
    expect(changed).toBe(true)
    expect(lines.join('\n')).toMatch(/targets: 1 changed\n.*text “Something else\.” → /)
    expect(await db.prisma.target.count({ where: { text: 'Something else.' } })).toBe(0)
  })
})

describe('a load that drops more than it may', () => {
  const REFUSAL =
    /^This would drop 0 of the 1 reports and \d+ of the 216 figures that the database holds; nothing was loaded\./

  test('is refused with the numbers, and changes nothing', async () => {
    const withHeadline = (await facts.read('reference/indicators.csv')).matchAll(
      /^shropshire,[^,]*,([^,]*),.*[A-Z]$/gm,
    )
    const kept = new Set([...withHeadline].map(([, code]) => code))
    const before = await everythingOf(db, 'shropshire')
    let dropped = 0
    await facts.replace(OBSERVATIONS, /^([a-z0-9-]+),shropshire,.*\n/gm, (row, code = '') =>
      kept.has(code) || dropped++ >= 30 ? row : '',
    )
    const error = await load(db, facts.folder).catch(error => error)
    expect(error).toBeInstanceOf(LoadError)
    expect(error.message).toMatch(REFUSAL)
    expect(await everythingOf(db, 'shropshire')).toEqual(before)
    expect((await said()).at(-1)).toMatch(/^A load without --allow-removal is refused: This would drop /)
  })
})

describe('what organisations share', () => {
  test('can swap the codes of two areas', async () => {
    const areas = await facts.read('reference/areas.csv')
    const [one = '', other = ''] = areas.match(/E\d{8}/g) ?? []
    const swapped = areas.replace(one, '#').replace(other, one).replace('#', other)
    await facts.replace('reference/areas.csv', areas, swapped)
    expect((await load(db, facts.folder)).changed).toBe(true)
    expect(await db.prisma.area.findFirst({ where: { gssCode: other } })).toMatchObject({ position: 0 })
  })

  test('is refused when another data set calls an area by its code otherwise', async () => {
    await db.prisma.area.create({
      data: {
        id: 'elsewhere',
        slug: 'elsewhere',
        name: 'Elsewhere',
        gssCode: 'E99999999',
        kind: 'REGION',
        position: 99,
      },
    })
    await facts.append('reference/areas.csv', 'here,Here,E99999999,REGION')
    await expect(load(db, facts.folder)).rejects.toThrow(
      'Another data set calls the area with the GSS code E99999999 “elsewhere”; nothing was loaded. Call it so here too.',
    )
  })
})
