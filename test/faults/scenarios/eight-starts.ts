import { ask } from '../harness/ask.ts'
import { dataOf, isWhole } from '../harness/judge.ts'
import { fresh, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import { traffic } from '../harness/traffic.ts'

const INSTANCES = 8

export const eightStarts: Scenario = {
  name: '8 instances started at once on an empty PostgreSQL, a ninth under traffic',
  async run(tally, stage) {
    const place = await stage.place('PostgreSQL', { empty: true })
    const programs = Array.from({ length: INSTANCES }, () => stage.start(place))
    const addresses = await Promise.all(
      programs.map(program => program.address().catch((error: Error) => error)),
    )
    for (const address of addresses) tally.check(typeof address === 'string', String(address))
    const serving = addresses.filter(address => typeof address === 'string')
    const [first] = serving
    if (first === undefined) return
    const expected = dataOf(await ask(first, KEPT))
    for (const address of serving) tally.check(isWhole(await ask(address, KEPT), expected), 'other data')

    const clients = serving.map(address => traffic(address, 2, fresh))
    const ninth = await stage.serve(place)
    tally.check(isWhole(await ask(ninth.address, KEPT), expected), 'other data from the ninth')
    await Promise.all(clients.map(client => client.end()))
    for (const { answers } of clients)
      for (const answer of answers) tally.check(isWhole(answer, expected), 'other data under traffic')

    const [loads] = await stage.cluster.query<{ count: number }>(
      place.name,
      'select count(*)::int as count from "Load"',
    )
    tally.check(loads?.count === 1, `the seed was loaded ${loads?.count} times`)
  },
}
