import { type Answer, ask, get } from '../harness/ask.ts'
import { BACK_MS, LIVE_MS } from '../harness/bounds.ts'
import { dataOf, isWhole, judgeSick } from '../harness/judge.ts'
import { fresh, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import type { Place, Stage } from '../harness/stage.ts'
import type { Tally } from '../harness/tally.ts'
import { traffic } from '../harness/traffic.ts'
import { pause, until } from '../harness/wait.ts'

const CLIENTS = 16

/** A fault of the database server, for as long as it lasts. */
interface Fault {
  begin(stage: Stage, place: Place): Promise<() => Promise<void>>
}

const killed: Fault = {
  async begin({ cluster }) {
    await cluster.stop('immediate')
    return () => cluster.start()
  },
}

const hung: Fault = {
  async begin({ cluster }) {
    await cluster.freeze()
    return () => cluster.thaw()
  },
}

const disconnected: Fault = {
  async begin({ cluster }, { name }) {
    await cluster.query('postgres', `alter database "${name}" allow_connections false`)
    await cluster.query(
      'postgres',
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    )
    return async () => {
      await cluster.query('postgres', `alter database "${name}" allow_connections true`)
    }
  },
}

const usedUp: Fault = {
  async begin({ cluster }, { name }) {
    await cluster.query('postgres', `alter database "${name}" connection limit 0`)
    // NOTE: superusers aren't limited, so the program is let in as another user; see below.
    await cluster.query(
      'postgres',
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename = 'council'`,
    )
    return async () => {
      await cluster.query('postgres', `alter database "${name}" connection limit -1`)
    }
  },
}

/** Half of the clients ask what is kept, half what has to be read. */
const question = (client: number) => (client % 2 === 0 ? KEPT : fresh())

const agesOf = (answers: readonly Answer[]) => answers.filter(({ headers }) => headers.age !== undefined)

async function runUnder(fault: Fault, tally: Tally, stage: Stage, place: Place): Promise<void> {
  const { program, address } = await stage.serve(place)
  const expected = dataOf(await ask(address, KEPT))
  const clients = traffic(address, CLIENTS, question)
  await pause(500)
  const end = await fault.begin(stage, place)
  const faultAt = performance.now()
  await pause(2_500)
  const live = await get(address, '/health/live')
  tally.check(live.status === 200 && live.ms < LIVE_MS, 'the program did not say that it lives')
  const ready = await get(address, '/health/ready')
  tally.check(ready.status === 503, `/health/ready said ${ready.status} while the database was sick`)
  const kept = await ask(address, KEPT)
  tally.check(
    isWhole(kept, expected) && kept.headers.age !== undefined,
    'a kept answer was not given with its age',
  )
  await end()
  const back = await until(async () => isWhole(await ask(address, fresh()), expected), 5 * BACK_MS)
  tally.check(back !== undefined && back <= BACK_MS, `back after ${Math.round(back ?? 5 * BACK_MS)} ms`)
  await clients.end()

  for (const answer of clients.answers) judgeSick(tally, answer, expected)
  const during = clients.answers.filter(({ at }) => at > faultAt)
  tally.check(agesOf(during).length > 0, 'nothing was answered from what is kept')
  const healthy = await until(async () => (await get(address, '/health/ready')).status === 200, BACK_MS)
  tally.check(healthy !== undefined, 'not ready again')
  tally.check(!program.hasEnded, `the program ended: ${program.lastLine}`)
}

const under = (name: string, fault: Fault): Scenario => ({
  name,
  run: async (tally, stage) => runUnder(fault, tally, stage, await stage.place('PostgreSQL')),
})

export const databaseKilled = under('PostgreSQL killed under 16 clients', killed)
export const databaseHung = under('PostgreSQL hung under 16 clients', hung)
export const databaseClosed = under('PostgreSQL cuts and refuses connections', disconnected)

export const connectionsUsedUp: Scenario = {
  name: 'no connection of PostgreSQL left',
  async run(tally, stage) {
    const place = await stage.place('PostgreSQL')
    await stage.cluster.query(
      place.name,
      `do $$ begin create role council login; exception when duplicate_object then null; end $$;
       grant all on schema public to council; grant all on all tables in schema public to council;
       grant all on all sequences in schema public to council`,
    )
    const url = place.url.replace('postgres@', 'council@')
    await runUnder(usedUp, tally, stage, { ...place, url })
  },
}
