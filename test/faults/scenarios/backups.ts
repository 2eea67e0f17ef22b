import { execFile } from 'node:child_process'
import { join, parse } from 'node:path'
import { promisify } from 'node:util'
import { ask, get } from '../harness/ask.ts'
import { writeOtherDataSet } from '../harness/data-sets.ts'
import { digest } from '../harness/digest.ts'
import { dataOf, isWhole } from '../harness/judge.ts'
import { fresh, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import type { Place, Stage } from '../harness/stage.ts'
import type { Tally } from '../harness/tally.ts'
import { traffic } from '../harness/traffic.ts'

const run = promisify(execFile)

/** Sees that an instance that is started on a backup says the same as the one that was backed up. */
async function judgeRestored(tally: Tally, stage: Stage, restored: Place, expected: unknown, table: string) {
  const { address } = await stage.serve(restored)
  tally.check(isWhole(await ask(address, KEPT), expected), 'another answer from the backup')
  const found = (await get(address, '/data/observations.csv')).body
  tally.check(found === table, 'other figures from the backup')
}

/** Loads a data set that is not the seed, so that a backup that came back empty would show. */
async function loadOther(tally: Tally, stage: Stage, place: Place): Promise<void> {
  const folder = await writeOtherDataSet(await stage.makeFolder('other'))
  const load = stage.command(place, 'load', folder)
  tally.check((await load.ended).code === 0, `a load failed: ${load.lastLine}`)
}

export const serverBackup: Scenario = {
  name: 'backup of PostgreSQL under traffic and restore, pg_dump and pg_restore',
  async run(tally, stage) {
    const { cluster } = stage
    const place = await stage.place('PostgreSQL')
    await loadOther(tally, stage, place)
    const { address } = await stage.serve(place)
    const expected = dataOf(await ask(address, KEPT))
    const table = (await get(address, '/data/observations.csv')).body
    const clients = traffic(address, 4, fresh)
    const file = join(cluster.folder, `${place.name}.dump`)
    await cluster.tool('pg_dump', ['--format=custom', `--file=${file}`, place.url])
    await clients.end()
    for (const answer of clients.answers) tally.check(isWhole(answer, expected), 'an answer failed meanwhile')

    const name = `${place.name}_restored`
    const server = ['--host=127.0.0.1', `--port=${cluster.port}`, '--username=postgres']
    await cluster.tool('createdb', [...server, '--encoding=UTF8', '--template=template0', name])
    await cluster.tool('pg_restore', [...server, '--exit-on-error', '--no-owner', `--dbname=${name}`, file])
    const restored = { ...place, name, url: cluster.url(name) }
    tally.check((await digest(restored)) === (await digest(place)), 'the facts differ')
    await judgeRestored(tally, stage, restored, expected, table)
  },
}

export const folderBackup: Scenario = {
  name: 'backup of an embedded folder and restore: stopped, and frozen under traffic',
  async run(tally, stage) {
    const place = await stage.place('embedded')
    await loadOther(tally, stage, place)
    const { program, address } = await stage.serve(place)
    const expected = dataOf(await ask(address, KEPT))
    const table = (await get(address, '/data/observations.csv')).body

    const clients = traffic(address, 4, fresh)
    const frozen = { ...place, name: `${place.name}_frozen`, url: `pglite:${place.name}_frozen` }
    program.kill('SIGSTOP')
    await run('cp', ['--archive', place.name, frozen.name])
    program.kill('SIGCONT')
    await clients.end()
    for (const answer of clients.answers) tally.check(isWhole(answer, expected), 'an answer failed meanwhile')
    await judgeRestored(tally, stage, frozen, expected, table)

    program.kill('SIGTERM')
    tally.check((await program.ended).code === 0, 'it did not stop')
    const archive = `${place.name}.tar.gz`
    const into = await stage.makeFolder('restored')
    const { dir, base } = parse(place.name)
    await run('tar', ['--create', '--gzip', '--file', archive, '--directory', dir, base])
    await run('tar', ['--extract', '--file', archive, '--directory', into])
    const stopped = { ...place, name: join(into, base), url: `pglite:${join(into, base)}` }
    await judgeRestored(tally, stage, stopped, expected, table)
  },
}
