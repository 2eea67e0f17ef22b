import type { Database } from '@scrutiny/db'
import { openCopy } from '@scrutiny/db/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { DataSet, REPORT } from './data-set.fixture.ts'
import { load } from './load/load.ts'
import { FactsError, type Problem } from './read/problem.ts'
import { SEED_FOLDER } from './seed-folder.ts'

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

const problemsOf = async (folder: string): Promise<Problem[]> => {
  const error = await load(db, folder).catch(error => error)
  if (!(error instanceof FactsError)) throw new Error('The facts were loaded.', { cause: error })
  return error.problems
}

/** What a database holds, figure by figure, and how much of the rest. */
const contentOf = async ({ prisma }: Database) => ({
  figures: await prisma.observation.findMany({
    select: { id: true, published: true, value: true, supersededById: true },
    orderBy: { id: 'asc' },
  }),
  loads: await prisma.load.count(),
  notes: await prisma.note.count(),
  citations: await prisma.citation.count(),
  checks: await prisma.check.count(),
})

describe('the published facts', () => {
  test('change nothing when they are loaded again', async () => {
    const before = await contentOf(db)
    const { changed, counts } = await load(db, SEED_FOLDER)
    expect(changed).toBe(false)
    expect(counts.observations).toBe(before.figures.length)
    expect(counts.observations).toBeGreaterThan(200)
    expect(await contentOf(db)).toEqual(before)
  })

  test('have the same keys after every load', async () => {
    const before = await contentOf(db)
    await facts.replace(OBSERVATIONS, 'over 5700,5700', 'over 5701,5701')
    expect((await load(db, facts.folder)).changed).toBe(true)
    const between = await contentOf(db)
    expect(between.figures.map(({ id }) => id)).toEqual(before.figures.map(({ id }) => id))
    expect(between).not.toEqual(before)

    expect((await load(db, SEED_FOLDER)).changed).toBe(true)
    expect(await contentOf(db)).toEqual({ ...before, loads: before.loads + 2 })
  })

  test('leave other councils alone', async () => {
    const before = await contentOf(db)
    const others = await DataSet.copy()
    for (const file of ['directorates', 'services', 'indicators', 'indicator-links']) {
      await others.replace(`reference/${file}.csv`, /^shropshire,/gm, 'telford,')
    }
    await others.replace(
      'reference/organisations.csv',
      'shropshire,Shropshire Council',
      'telford,Telford Council',
    )
    await others.replace(`${REPORT}/report.csv`, ',shropshire,', ',telford,')
    await load(db, others.folder)
    await others.remove()

    const { prisma } = db
    expect((await prisma.organisation.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)).toEqual([
      'shropshire',
      'telford',
    ])
    const { figures } = await contentOf(db)
    expect(figures.filter(({ id }) => id.startsWith('shropshire/'))).toEqual(before.figures)
    expect(figures).toHaveLength(before.figures.length * 2)
  })
})

describe('the check of a share', () => {
  const explanationOf = async (indicator: string) => {
    const [check] = await db.prisma.check.findMany({
      where: { code: { startsWith: `percentage-of-counts/${indicator}/` }, reportId: `shropshire/${REPORT}` },
    })
    return check?.explanation
  }

  test('says that the paper does not name the base, where a link is INFERRED', async () => {
    expect(await explanationOf('safeguarding-asked-outcomes')).toMatch(
      /^If 216 \(.+\) is out of 227 \(Safeguarding enquiries completed\), which the paper does not say, /,
    )
  })

  test('takes the base for the paper’s own, where it is not', async () => {
    await facts.replace('reference/indicator-links.csv', ',INFERRED', ',')
    await load(db, facts.folder)
    expect(await explanationOf('safeguarding-asked-outcomes')).toMatch(
      /^216 \(.+\) out of 227 \(Safeguarding enquiries completed\) is about 95\.15%\. /,
    )
    await load(db, SEED_FOLDER)
  })
})

describe('the checks of a money table', () => {
  test('are called by the column or the row that they add up', async () => {
    const checks = await db.prisma.check.findMany({
      where: { financeTableId: `shropshire/${REPORT}/savings-2023-24` },
      orderBy: { position: 'asc' },
    })
    const table = 'Savings plans: delivered and not delivered, by directorate'
    const titles = checks.map(({ title }) => title)
    expect(titles).toContain(`${table}: column “Delivered”`)
    expect(titles).toContain(`${table}: row “People”`)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('a bad data set is refused whole, with the place, what was found and what was expected', () => {
  interface Bad {
    because: string
    file: string
    words: string | RegExp
    others: string
    problem: Omit<Problem, 'file' | 'line'>
    /** Words of the line that is named; the changed words, when left out. */
    line?: string | number
  }

  const bad: Bad[] = [
    {
      because: 'an indicator that does not exist, with the nearest one that does',
      file: OBSERVATIONS,
      words: 'carers-register,shropshire',
      others: 'carer-register,shropshire',
      problem: {
        column: 'indicator',
        found: 'carer-register',
        expected: 'a known indicator, such as "carers-register"',
      },
    },
    {
      because: 'a paragraph that the report does not have',
      file: `${REPORT}/risks.csv`,
      words: ',4.1,Risk table,Row 3',
      others: ',4.9,Risk table,Row 3',
      problem: { column: 'paragraphs', found: '4.9', expected: 'a known paragraph, such as "4.1"' },
    },
    {
      because: 'a breakdown by a member that the dimension does not have',
      file: OBSERVATIONS,
      words: 'cohort=2022;risk=high,2024-06-12',
      others: 'cohort=2022;risk=hihg,2024-06-12',
      problem: { column: 'breakdown', found: 'risk=hihg', expected: 'a known member, such as "risk=high"' },
    },
    {
      because: 'a value that is not the number printed',
      file: OBSERVATIONS,
      words: '1772 carers,1772',
      others: '1772 carers,1727',
      problem: { column: 'value', found: '1727', expected: '1772, the number that is printed' },
    },
    {
      because: 'a value and a missing marker together',
      file: OBSERVATIONS,
      words: '1772 carers,1772,,',
      others: '1772 carers,1772,NOT_AVAILABLE,',
      problem: {
        column: 'value',
        found: '1772',
        expected: 'either a value or a missing marker, and not both',
      },
    },
    {
      because: 'neither a value nor a missing marker',
      file: OBSERVATIONS,
      words: 'N/A,,NOT_YET_PUBLISHED,',
      others: 'N/A,,,',
      problem: { column: 'value', found: '', expected: 'either a value or a missing marker, and not both' },
    },
    {
      because: 'a period code that is none',
      file: OBSERVATIONS,
      words: ',FY2023-24-Q4,PRINTED,',
      others: ',FY2023-25-Q4,PRINTED,',
      problem: { column: 'period', found: 'FY2023-25-Q4', expected: expect.stringContaining('FY2023-24') },
    },
    {
      because: 'a word that is none of the words allowed',
      file: OBSERVATIONS,
      words: ',APPROXIMATELY,',
      others: ',ROUGHLY,',
      problem: {
        column: 'qualifier',
        found: 'ROUGHLY',
        expected: 'one of EXACT, APPROXIMATELY, OVER, AT_LEAST, UNDER, AT_MOST, AVERAGE',
      },
    },
    {
      because: 'an undated figure that claims a printed period',
      file: OBSERVATIONS,
      words: 'UNDATED-2024-07-10,NOT_STATED,POINT_IN_TIME,LEVEL,,1772 carers',
      others: 'UNDATED-2024-07-10,PRINTED,POINT_IN_TIME,LEVEL,,1772 carers',
      problem: {
        column: 'precision',
        found: 'PRINTED',
        expected: 'NOT_STATED, since the period has no dates',
      },
    },
    {
      because: 'a period read from the context without a note that says how',
      file: OBSERVATIONS,
      words: /"UNCLEAR_PERIOD: The portal was launched[^"]*"/,
      others: 'CAVEAT: Launched in May.',
      line: 'CAVEAT: Launched in May.',
      problem: {
        column: 'notes',
        found: 'CAVEAT: Launched in May.',
        expected: 'an UNCLEAR_PERIOD note that says how the period was read',
      },
    },
    {
      because: 'a note of no known kind',
      file: OBSERVATIONS,
      words: 'CAVEAT: They carry cases too.',
      others: 'HINT: They carry cases too.',
      problem: {
        column: 'notes',
        found: expect.stringContaining('HINT: They carry'),
        expected: expect.stringContaining('one of CAVEAT, CONFLICT'),
      },
    },
    {
      because: 'a day that no calendar has',
      file: `${REPORT}/targets.csv`,
      words: ',28,days,,2024-09-30,',
      others: ',28,days,,2024-09-31,',
      problem: { column: 'due', found: '2024-09-31', expected: 'a date, YYYY-MM-DD' },
    },
    {
      because: 'an amount of money that is not the one printed',
      file: `${REPORT}/finance-cells.csv`,
      words: 'people,not-delivered,(700)*,-700',
      others: 'people,not-delivered,(700)*,700',
      problem: { column: 'value', found: '700', expected: '-700, the number that is printed' },
    },
    {
      because: 'an amount in a column that the table does not have',
      file: `${REPORT}/finance-cells.csv`,
      words: 'savings-2023-24,people,total,',
      others: 'savings-2023-24,people,totals,',
      problem: { column: 'column', found: 'totals', expected: 'a known finance column, such as "total"' },
    },
    {
      because: 'a headline that no line of figures answers to',
      file: 'reference/indicators.csv',
      words: 'DISCRETE QUARTER LEVEL',
      others: 'DISCRETE YEAR LEVEL',
      problem: {
        column: 'headline',
        found: 'DISCRETE YEAR LEVEL',
        expected: 'one of DISCRETE QUARTER LEVEL',
      },
    },
    {
      because: 'a link that is neither in the paper nor read from it',
      file: 'reference/indicator-links.csv',
      words: /,INFERRED$/m,
      others: ',NOT_STATED',
      line: ',NOT_STATED',
      problem: {
        column: 'precision',
        found: 'NOT_STATED',
        expected: 'one of PRINTED, INFERRED, or nothing',
      },
    },
    {
      because: 'an address that is none',
      file: `${REPORT}/references.csv`,
      words: 'https://explore-education-statistics.service.gov.uk/find-statistics/special',
      others: 'explore-education-statistics/special',
      problem: {
        column: 'url',
        found: expect.stringContaining('explore-education'),
        expected: 'a web address',
      },
    },
    {
      because: 'a file without one of its columns',
      file: 'reference/directorates.csv',
      words: /organisation,slug,name\nshropshire,people,People/,
      others: 'organisation,name\nshropshire,People',
      line: 1,
      problem: { column: 'header', found: 'organisation,name', expected: 'organisation,slug,name' },
    },
    {
      because: 'a column by another name',
      file: `${REPORT}/statements.csv`,
      words: 'period,precision,text',
      others: 'period,accuracy,text',
      line: 1,
      problem: {
        column: 'header',
        found: 'indicator,relation,area,period,accuracy,text,paragraphs',
        expected: 'indicator,relation,area,period,precision,text,paragraphs',
      },
    },
    {
      because: 'a row with a cell too few',
      file: `${REPORT}/recommendations.csv`,
      words: /^3\.1,.*$/m,
      others: '3.1',
      line: 2,
      problem: {
        column: 'row',
        found: expect.stringContaining('Invalid Record Length'),
        expected: 'a row with as many cells as the header',
      },
    },
  ]

  test.each(bad)('$because', async ({ file, words, others, problem, line = others }) => {
    const before = await contentOf(db)
    await facts.replace(file, words, others)
    const number = typeof line === 'number' ? line : await facts.lineOf(file, line)
    expect(await problemsOf(facts.folder)).toEqual([{ file, line: number, ...problem }])
    expect(await contentOf(db)).toEqual(before)
  })

  test('a file that is missing', async () => {
    await facts.removeFile(`${REPORT}/actions.csv`)
    expect(await problemsOf(facts.folder)).toEqual([
      { file: `${REPORT}/actions.csv`, line: 1, column: 'file', found: '', expected: 'a file with a header' },
    ])
  })

  test('a row that says again what an earlier row says', async () => {
    const row = (await facts.read(OBSERVATIONS)).split('\n').find(line => line.includes('1772 carers')) ?? ''
    const first = await facts.lineOf(OBSERVATIONS, '1772 carers')
    await facts.append(OBSERVATIONS, row)
    const last = (await facts.read(OBSERVATIONS)).trim().split('\n').length
    expect(await problemsOf(facts.folder)).toEqual([
      {
        file: OBSERVATIONS,
        line: last,
        column: 'paragraphs',
        found: expect.stringMatching(/^carers-register shropshire .* 7\.48$/),
        expected: `something that line ${first} does not say already`,
      },
    ])
  })

  test('a folder with two reports', async () => {
    const file = `${REPORT}/report.csv`
    await facts.append(file, 'another,shropshire,Another report,A committee,2024-07-11,,Public')
    expect(await problemsOf(facts.folder)).toEqual([
      { file, line: 2, column: 'row', found: '2 rows', expected: 'one row, since a folder holds one report' },
    ])
  })

  test('every wrong cell at once, each on a line of the message', async () => {
    await facts.replace(OBSERVATIONS, '1772 carers,1772', '1772 carers,1727')
    await facts.replace(`${REPORT}/targets.csv`, 'ABSOLUTE', 'TOTAL')
    const error = await load(db, facts.folder).catch(error => error)
    expect(error.message).toMatch(/^2 problems; nothing was loaded\.\n/)
    expect(error.message).toContain(
      `${OBSERVATIONS}:${await facts.lineOf(OBSERVATIONS, '1772 carers')} value: found "1727", expected 1772, the number that is printed`,
    )
    expect(error.message).toContain(
      `${REPORT}/targets.csv:2 kind: found "TOTAL", expected one of ABSOLUTE, STATUTORY, RELATIVE_TO_COMPARATOR`,
    )
  })
})

describe('a later report', () => {
  const LATER = 'people-scrutiny-2024-10-09'
  const DOLS = 'shropshire/dols-waiting-list'
  const CARERS = 'shropshire/carers-register'

  const figure = (
    indicator: string,
    { breakdown = '', period = '2024-09-11', measure = 'LEVEL', base = '', status = '', paragraph = '1.1' },
    published: string,
    value: number,
  ) =>
    `${indicator},shropshire,${breakdown},${period},PRINTED,POINT_IN_TIME,${measure},${base},${published},${value},,EXACT,${status},${paragraph},,,`

  const figuresOf = (indicatorId: string, periodId: string) =>
    db.prisma.observation.findMany({
      where: { periodId, series: { indicatorId, breakdownKey: '', areaId: 'shropshire', measure: 'LEVEL' } },
      orderBy: [{ reportId: 'asc' }, { position: 'asc' }],
    })
  const checkOf = (code: string) =>
    db.prisma.check.findFirstOrThrow({
      where: { code, reportId: `shropshire/${LATER}` },
      include: { citations: { include: { paragraph: true }, orderBy: { position: 'asc' } } },
    })

  beforeAll(async () => {
    const both = await DataSet.copy()
    await both.addReport(LATER, '2024-10-09')
    await both.append(`${LATER}/paragraphs.csv`, '1,Waiting lists,1.1', '1,Waiting lists,1.2')
    await both.append(
      `${LATER}/observations.csv`,
      figure('dols-waiting-list', { period: '2024-06-12', status: 'REVISED' }, '929', 929),
      figure('dols-waiting-list', {}, '897', 897),
      figure('dols-waiting-list', { paragraph: '1.2' }, '898', 898),
      figure('dols-waiting-list', { breakdown: 'risk=high' }, '500', 500),
      figure('dols-waiting-list', { breakdown: 'risk=high', paragraph: '1.2' }, '500', 500),
      figure('dols-waiting-list', { breakdown: 'risk=medium' }, '100', 100),
      figure('dols-waiting-list', { breakdown: 'risk=low' }, '297', 297),
      figure('dols-waiting-list', { measure: 'CHANGE_ABSOLUTE', base: '2024-02-21' }, 'a fall of 27', -27),
      figure('carers-register', { period: '2024-09-30' }, '1801', 1801),
    )
    await both.append(
      `${LATER}/statements.csv`,
      'ehcp-issued-within-20-weeks,ABOVE,england,CY2023,PRINTED,Timeliness was above that of England.,1.1',
    )
    await both.replace(
      'reference/indicators.csv',
      /^(.*,dols-waiting-list,.*),$/m,
      '$1,POINT_IN_TIME DAY LEVEL',
    )
    await both.replace(
      'reference/indicators.csv',
      /^(.*,carers-register,.*),$/m,
      '$1,POINT_IN_TIME DAY LEVEL',
    )
    await load(db, both.folder)
    await both.remove()
  })

  test('restates a figure, and what was said before is kept with its citation', async () => {
    const [now, before, ...more] = (await figuresOf(DOLS, '2024-06-12')).toReversed()
    expect(more).toEqual([])
    expect(before).toMatchObject({
      reportId: `shropshire/${REPORT}`,
      published: '930',
      supersededById: now?.id,
    })
    expect(now).toMatchObject({ published: '929', status: ['REVISED'], supersededById: null })
    const cited = { observationId: before?.id ?? '', table: 'Table 2' }
    expect(await db.prisma.citation.count({ where: cited })).toBe(1)
  })

  test('carries a line of figures on', async () => {
    const line = await db.prisma.observation.findMany({
      where: { series: { indicatorId: DOLS, isHeadline: true }, supersededById: null },
      orderBy: [{ sortDate: 'asc' }, { position: 'asc' }],
    })
    expect(line.map(({ periodId, published }) => [periodId, published])).toEqual([
      ['2024-02-21', '923'],
      ['2024-06-12', '929'],
      ['2024-09-11', '897'],
      ['2024-09-11', '898'],
    ])
    expect(new Set(line.map(({ seriesId }) => seriesId)).size).toBe(1)
  })

  test('adds a dated figure to what was undated, and takes nothing away', async () => {
    expect(await figuresOf(CARERS, 'UNDATED-2024-07-10')).toMatchObject([
      { published: '1772 carers', supersededById: null },
    ])
    expect(await figuresOf(CARERS, '2024-09-30')).toMatchObject([{ published: '1801', supersededById: null }])
  })

  test('has its changes checked against the levels of the earlier one, and cites both', async () => {
    const check = await checkOf('growth-against-levels/dols-waiting-list/2024-09-11')
    expect(check.verdict).toBe('DISAGREES')
    expect([check.expected, check.actual, check.tolerance].map(Number)).toEqual([-26, -27, 0])
    expect(check.citations.map(({ paragraph }) => [paragraph.reportId, paragraph.number])).toEqual([
      [`shropshire/${LATER}`, '1.1'],
      [`shropshire/${REPORT}`, '7.13'],
    ])
  })

  test('has its words checked against the numbers of the earlier one', async () => {
    const check = await checkOf('statement-against-figures/ehcp-issued-within-20-weeks/CY2023/england')
    expect(check.verdict).toBe('DISAGREES')
    expect(check.explanation).toContain(
      '33.74% (Shropshire) is 16.56 percentage points lower than 50.3% (England)',
    )
  })

  test('that prints one figure in two ways keeps both, and they are set side by side', async () => {
    expect(await figuresOf(DOLS, '2024-09-11')).toMatchObject([
      { published: '897', supersededById: null },
      { published: '898', supersededById: null },
    ])
    const check = await checkOf('said-twice/dols-waiting-list/2024-09-11/1.2')
    expect(check).toMatchObject({
      verdict: 'DISAGREES',
      title: 'DoLS waiting list, 11 September 2024: printed twice',
    })
    expect(check.citations.map(({ paragraph }) => paragraph.number)).toEqual(['1.1', '1.2'])
  })

  test('that prints a total in two ways has its parts added up against both', async () => {
    const code = 'parts-add-up/dols-waiting-list/2024-09-11/risk'
    expect(await checkOf(code)).toMatchObject({ verdict: 'AGREES' })
    expect(await checkOf(`${code}/2`)).toMatchObject({ verdict: 'DISAGREES' })
  })

  test('that is withdrawn leaves the earlier figures current again', async () => {
    await load(db, SEED_FOLDER, { allowRemoval: true })
    expect(await figuresOf(DOLS, '2024-06-12')).toMatchObject([{ published: '930', supersededById: null }])
    expect(await db.prisma.report.count({ where: { organisationId: 'shropshire' } })).toBe(1)
  })
})
