import { ask } from '../harness/ask.ts'
import { LEFT_MS, NEWS_MS } from '../harness/bounds.ts'
import { codesOf, dataOf, read } from '../harness/judge.ts'
import { fresh } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import { pause, until } from '../harness/wait.ts'

const CLIENTS = 5

export const clientLeaves: Scenario = {
  name: 'a client that leaves ends its SQL',
  async run(tally, stage) {
    const { cluster } = stage
    const place = await stage.place('PostgreSQL')
    const { address } = await stage.serve(place)
    const expected = JSON.stringify(dataOf(await ask(address, fresh())))
    const waiting = async () => {
      const [row] = await cluster.query<{ count: number }>(
        'postgres',
        `select count(*)::int as count from pg_stat_activity
         where datname = '${place.name}' and wait_event_type = 'Lock'`,
      )
      return row?.count ?? 0
    }
    const holder = await cluster.connect(place.name)
    await holder.query('begin; lock table "Observation" in access exclusive mode')
    const clients = Array.from({ length: CLIENTS }, () => new AbortController())
    const answers = clients.map(({ signal }) => ask(address, fresh(), { signal }))
    const begun = await until(async () => (await waiting()) >= CLIENTS, NEWS_MS)
    tally.check(begun !== undefined, 'no statement was waiting')
    for (const client of clients) client.abort()
    await Promise.all(answers)
    const ended = await until(async () => (await waiting()) === 0, LEFT_MS)
    for (let client = 0; client < CLIENTS; client++)
      tally.check(ended !== undefined, 'a statement outlived its client')
    await holder.query('rollback')
    await holder.end()
    await pause(100)
    const answer = await ask(address, fresh())
    tally.check(JSON.stringify(read(answer).data) === expected, `then: ${answer.status} ${codesOf(answer)}`)
  },
}
