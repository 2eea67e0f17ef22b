import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DataSet, REPORT } from '../data-set.fixture.ts'
import { buildTables } from '../tables/build-tables.ts'
import { readDataSet } from './data-set.ts'
import { FactsError, type Problem } from './problem.ts'
import { readFacts } from './read-facts.ts'

let facts: DataSet
beforeEach(async () => {
  facts = await DataSet.copy()
})
afterEach(() => facts.remove())

const tablesOf = async () => buildTables(readFacts((await readDataSet(facts.folder)).files))
const problems = async (): Promise<Problem[]> => {
  const error = await tablesOf().catch(error => error)
  if (!(error instanceof FactsError)) throw new Error('The data set was read.', { cause: error })
  return error.problems
}
const write = (file: string, content: string | Buffer) => writeFile(join(facts.folder, file), content)

const COMMENTARY = `${REPORT}/commentary.csv`
const ADVICE = 'text in UTF-8; in Excel: Save As, “CSV UTF-8 (Comma delimited)”'

describe('a file that is not in UTF-8 is refused, with what to do', () => {
  test('Windows-1252, with the line of the first such letter', async () => {
    const text = await facts.read(COMMENTARY)
    const lines = text.replaceAll(/[^\0-\x7f]/g, '-').split('\n')
    lines[2] = lines[2]?.replace(/[a-z]{3}/, 'Council\x92s \xa35') ?? ''
    await write(COMMENTARY, Buffer.from(lines.join('\n'), 'latin1'))
    expect(await problems()).toEqual([
      {
        file: COMMENTARY,
        line: 3,
        column: 'encoding',
        found: 'bytes that are not UTF-8, such as those of Windows-1252',
        expected: ADVICE,
      },
    ])
  })

  test.each([
    ['with a byte order mark', '\ufeff'],
    ['without one', ''],
  ])('UTF-16 %s', async (_, mark) => {
    await write(COMMENTARY, Buffer.from(mark + (await facts.read(COMMENTARY)), 'utf16le'))
    expect(await problems()).toMatchObject([{ file: COMMENTARY, line: 1, found: 'UTF-16', expected: ADVICE }])
  })
})

test('a byte order mark, and line ends of Windows, change nothing', async () => {
  const before = await tablesOf()
  await write(COMMENTARY, `\ufeff${(await facts.read(COMMENTARY)).replaceAll('\n', '\r\n')}`)
  expect(await tablesOf()).toEqual(before)
})

describe('what stands beside the files of a data set', () => {
  test('is passed over when it is hidden or left behind by an archive', async () => {
    const before = await tablesOf()
    for (const folder of ['__MACOSX', '.git', `${REPORT}/.cache`]) await mkdir(join(facts.folder, folder))
    for (const file of ['.DS_Store', '__MACOSX/report.csv', `${REPORT}/~$actions.csv`, 'Thumbs.db'])
      await write(file, 'x')
    expect((await readDataSet(facts.folder)).ignored).toEqual([])
    expect(await tablesOf()).toEqual(before)
  })

  test('is named when it is not read', async () => {
    await write('notes.txt', 'x')
    await mkdir(join(facts.folder, REPORT, 'scans'))
    expect((await readDataSet(facts.folder)).ignored).toEqual(['notes.txt', `${REPORT}/scans/`])
  })

  test('is one problem when it is a folder without a report', async () => {
    await mkdir(join(facts.folder, 'drafts'))
    await write('drafts/actions.csv', 'x')
    expect(await problems()).toMatchObject([{ file: 'drafts', column: 'folder', found: 'no report.csv' }])
  })

  test('is a problem when it is a CSV file of another name, or in no folder', async () => {
    await write(`${REPORT}/observation.csv`, 'x')
    expect(await problems()).toMatchObject([
      {
        file: `${REPORT}/observation.csv`,
        expected: expect.stringMatching(/^one of report\.csv, .*, such as observations\.csv$/),
      },
    ])
    await write('targets.csv', 'x')
    expect(await problems()).toMatchObject([{ file: 'targets.csv', column: 'file' }])
  })
})

test('an empty file is told by its missing header, and by nothing else', async () => {
  await write(`${REPORT}/observations.csv`, '')
  expect(await problems()).toMatchObject([
    { file: `${REPORT}/observations.csv`, line: 1, column: 'header', found: '' },
  ])
})

describe('blanks around a cell that is code rather than prose', () => {
  const blanks = [' ', '  ', '\t', '\u00a0', '\r\n']

  test.each(blanks.map(blank => [JSON.stringify(blank), blank]))('are taken off: %s', async (_, blank) => {
    const before = await tablesOf()
    const padded = (cell: string) => `"${blank}${cell}${blank}"`
    await facts.replace('reference/areas.csv', /^england,/m, `${padded('england')},`)
    await facts.replace('reference/indicators.csv', /^shropshire,/gm, `${padded('shropshire')},`)
    await facts.replace(`${REPORT}/paragraphs.csv`, /,(7\.\d+)$/gm, (_, number) => `,${padded(number)}`)
    await facts.replace(
      `${REPORT}/observations.csv`,
      /^([a-z0-9-]+),([a-z0-9-]+),([^,"]*),([^,"]+),([A-Z_]+),([A-Z_]+),([A-Z_]+),/gm,
      (_, ...cells) => `${cells.slice(0, 7).map(padded).join(',')},`,
    )
    await facts.replace(
      `${REPORT}/observations.csv`,
      /cohort=2022;risk=high/g,
      `cohort=2022${blank};${blank}risk=high`,
    )
    expect(await tablesOf()).toEqual(before)
  })

  test('stay in a text, which is published to the letter', async () => {
    await facts.replace(`${REPORT}/observations.csv`, ',1772 carers,', ', 1772 carers,')
    expect((await tablesOf()).observation.map(({ published }) => published)).toContain(' 1772 carers')
  })
})

describe('what no database could hold is refused when it is read', () => {
  test.each([
    [
      'U+0000',
      `${REPORT}/targets.csv`,
      /,[^,]*(,[\d.;]+,[^,]*)$/m,
      ',a\0b$1',
      { column: 'text', expected: expect.stringContaining('U+0000') },
    ],
    [
      'a key named twice in a list',
      `${REPORT}/observations.csv`,
      'cohort=2022;risk=high',
      'risk=high;risk=high',
      { column: 'breakdown', expected: 'each part of the list once' },
    ],
    [
      'two keys where one belongs',
      `${REPORT}/observations.csv`,
      'carers-register,',
      'carers-register;dols-waiting-list,',
      { column: 'indicator', found: 'carers-register;dols-waiting-list' },
    ],
    [
      'a year that PostgreSQL does not have',
      `${REPORT}/targets.csv`,
      ',2024-09-30,',
      ',0000-09-30,',
      { column: 'due' },
    ],
    [
      'decimals past every number',
      'reference/indicators.csv',
      /,(\d),(HIGHER|LOWER)/,
      ',99999999999,$2',
      { column: 'decimals' },
    ],
    [
      'a key of 101 letters',
      'reference/units.csv',
      /^people,/m,
      `${'x'.repeat(101)},`,
      { column: 'code', expected: 'a key of at most 100 letters' },
    ],
    [
      'a cell as long as a book',
      `${REPORT}/report.csv`,
      'Public',
      'x'.repeat(100_001),
      { column: 'classification', found: `${'x'.repeat(50)}…` },
    ],
  ])('%s', async (_, file, words, others, problem) => {
    await facts.replace(file, words, others)
    expect(await problems()).toContainEqual(expect.objectContaining({ file, ...problem }))
  })

  test('a GSS code that two areas share', async () => {
    const [, code = ''] = /(E\d{8})/.exec(await facts.read('reference/areas.csv')) ?? []
    await facts.append('reference/areas.csv', `another,Another place,${code},COUNCIL`)
    expect(await problems()).toMatchObject([{ file: 'reference/areas.csv', column: 'gss_code', found: code }])
  })
})
