import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SEED_FOLDER } from './seed-folder.ts'

/** The folder of the report that comes with Scrutiny. */
export const REPORT = 'people-scrutiny-2024-07-10'

/** A copy of the published facts, to be spoilt or added to. */
export class DataSet {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async copy(): Promise<DataSet> {
    const folder = await mkdtemp(join(tmpdir(), 'scrutiny-facts-'))
    await cp(SEED_FOLDER, folder, { recursive: true })
    return new DataSet(folder)
  }

  read(file: string): Promise<string> {
    return readFile(join(this.folder, file), 'utf8')
  }

  /** Puts other words in the place of the first that match. */
  async replace(
    file: string,
    words: string | RegExp,
    others: string | ((...found: string[]) => string),
  ): Promise<void> {
    const before = await this.read(file)
    const after = before.replace(words, others as string)
    if (after === before) throw new Error(`${file} does not hold ${words}`)
    await writeFile(join(this.folder, file), after)
  }

  /** Adds lines at the end of a file, as they stand. */
  async append(file: string, ...lines: string[]): Promise<void> {
    await writeFile(join(this.folder, file), lines.map(line => `${line}\n`).join(''), { flag: 'a' })
  }

  /** The number of the first line that holds some words. */
  async lineOf(file: string, words: string): Promise<number> {
    return (await this.read(file)).split('\n').findIndex(line => line.includes(words)) + 1
  }

  removeFile(file: string): Promise<void> {
    return rm(join(this.folder, file))
  }

  /** Adds a report that says nothing yet: every file with its header. */
  async addReport(slug: string, meetingDate: string): Promise<void> {
    await mkdir(join(this.folder, slug))
    for (const name of await readdir(join(this.folder, REPORT))) {
      const [header] = (await this.read(`${REPORT}/${name}`)).split('\n')
      await writeFile(join(this.folder, slug, name), `${header}\n`)
    }
    await this.append(
      `${slug}/report.csv`,
      `${slug},shropshire,Performance Monitoring Report,People Overview and Scrutiny Committee,${meetingDate},,Public`,
    )
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true })
  }
}
