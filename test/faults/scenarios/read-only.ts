import { ask, get } from '../harness/ask.ts'
import { writeOtherDataSet } from '../harness/data-sets.ts'
import { dataOf, describe, isWhole } from '../harness/judge.ts'
import { fresh } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'

export const readOnly: Scenario = {
  name: 'PostgreSQL read-only: serves, starts, refuses a load',
  async run(tally, stage) {
    const { cluster } = stage
    const place = await stage.place('PostgreSQL')
    const first = await stage.serve(place)
    const expected = dataOf(await ask(first.address, fresh()))
    await cluster.query('postgres', `alter database "${place.name}" set default_transaction_read_only to on`)
    await cluster.query(
      'postgres',
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${place.name}'`,
    )
    const second = await stage.serve(place)
    for (const { address } of [first, second]) {
      for (let asked = 0; asked < 20; asked++) {
        const answer = await ask(address, fresh())
        tally.check(isWhole(answer, expected) || answer.status === 503, describe(answer))
      }
      const ready = await get(address, '/health/ready')
      tally.check(ready.status === 200, `/health/ready said ${ready.status}`)
    }

    const folder = await writeOtherDataSet(await stage.makeFolder('other'))
    const load = stage.command(place, 'load', folder)
    const { code } = await load.ended
    tally.check(code !== 0, 'a load into a database that is read-only said that it went well')
    tally.check(!load.showedStack, `a load was refused with a stack: ${load.output.slice(0, 200)}`)
    tally.check(
      /read-only|read only/i.test(load.output),
      `a load was refused without the cause: ${load.lastLine}`,
    )
  },
}
