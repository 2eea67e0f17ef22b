import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DataSet, REPORT } from '../data-set.fixture.ts'
import { SEED_FOLDER } from '../seed-folder.ts'
import { scrutiny } from './scrutiny.fixture.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

let folder: string
let bad: DataSet
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrutiny-cli-'))
  bad = await DataSet.copy()
  await bad.replace(`${REPORT}/observations.csv`, '1772 carers,1772', '1772 carers,1727')
})
afterAll(async () => {
  await bad.remove()
  await rm(folder, { recursive: true, force: true })
})

describe('scrutiny --help', () => {
  test('names every command and what it does', async () => {
    const { out, code } = await scrutiny('--help')
    expect(code).toBe(0)
    const help = out.replaceAll(/\s+/g, ' ')
    expect(help).toMatch(/ load .*loading it again changes nothing/)
    expect(help).toMatch(/ loads .*newest first/)
    expect(help).toMatch(/ rollback .*held before it/)
    expect(help).toMatch(/ validate .*without touching a database/)
    expect(help).toMatch(/ coverage .*no fact states/)
  })

  test('is shown to whoever asks for nothing, and a near miss is pointed out', async () => {
    expect(await scrutiny()).toMatchObject({ code: 1, err: expect.stringContaining('Usage: scrutiny') })
    const { code, err } = await scrutiny('validat')
    expect(code).toBe(1)
    expect(err).toContain('Did you mean validate?')
  })
})

describe('scrutiny validate', () => {
  test('says how much a valid data set holds', async () => {
    const { out, err, code } = await scrutiny('validate', SEED_FOLDER)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toMatch(/is valid: \d{3} figures in 1 report\(s\)\.\n$/)
  })

  test('fails with file, line, column, what was found and what was expected, and no more', async () => {
    const { out, err, code } = await scrutiny('validate', bad.folder)
    expect({ out, code }).toEqual({ out: '', code: 1 })
    const line = await bad.lineOf(`${REPORT}/observations.csv`, '1772 carers')
    expect(err).toBe(
      '1 problem; nothing was loaded.\n' +
        `${REPORT}/observations.csv:${line} value: found "1727", expected 1772, the number that is printed\n`,
    )
  })

  test('tells in one line that there is no such folder', async () => {
    const { err, code } = await scrutiny('validate', join(folder, 'nowhere'))
    expect(code).toBe(1)
    expect(err).toMatch(/^ENOENT: no such file or directory.*nowhere'\n$/)
  })
})

describe('scrutiny load', () => {
  test('loads into a database of its own, and finds nothing to do the second time', async () => {
    const database = `pglite:${join(folder, 'database')}`
    const first = await scrutiny('load', SEED_FOLDER, '--database', database)
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^Compared with what the database holds:\n {2}reports: 1 new\n/)
    expect(first.out).toMatch(/\nLoaded as number 1: \d{3} figures of \d{3} indicators in 1 report\(s\)\.\n$/)
    const second = await scrutiny('load', SEED_FOLDER, '--database', database)
    expect(second).toEqual({
      code: 0,
      err: '',
      out: 'Nothing to do: the database holds these facts already.\n',
    })
  }, 120_000)

  test('refuses a database that it does not know', async () => {
    const { err, code } = await scrutiny('load', '--database', 'mysql://reader:secret@figures')
    expect(code).toBe(1)
    expect(err).toMatch(/^The database URL can't be read .*: expected pglite:FOLDER or postgresql:.*\n$/)
    expect(err).not.toContain('secret')
  })
})

describe('scrutiny coverage', () => {
  const text = (name: string) => join(folder, name)

  test('lists the numbers that no fact states under their paragraph', async () => {
    await writeFile(
      text('paper.txt'),
      '- 7.46 In 23/24 we completed 69% of reviews, up from 49%; the target is 75%, with 12 helpers.\n' +
        '- 7.48 There are 1772 carers on the register, of whom 69% are young.\n' +
        '- 7.89 Between Jan 23 and Jan 24 plans grew from 1946 to 2,469.\n',
    )
    const { out, code } = await scrutiny('coverage', text('paper.txt'))
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^7\.46\t12\t… .*with 12 helpers/),
      expect.stringMatching(/^7\.48\t69\t… .*69% are young/),
      '8 of 10 numbers are stated by a fact that cites their paragraph.',
      '',
    ])
  })

  test('knows no paragraph that the report does not have', async () => {
    await writeFile(text('other.txt'), '9.1 There were 83 of them.\n')
    const { out } = await scrutiny('coverage', text('other.txt'))
    expect(out).toMatch(/^front\t9\.1\t.*\nfront\t83\t.*\n0 of 2 numbers/)
  })

  test('tells in one line that there is no such text, or no such report', async () => {
    const missing = await scrutiny('coverage', text('nowhere.txt'))
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.err).toMatch(/^ENOENT: .*nowhere\.txt'\n$/)
    const unknown = await scrutiny('coverage', MAIN, '--report', 'people-2019')
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toMatch(new RegExp(`holds no report people-2019; the reports it holds: ${REPORT}\n$`))
  })
})
