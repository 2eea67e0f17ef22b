import { ask, get } from '../harness/ask.ts'
import { BACK_MS, LIVE_MS } from '../harness/bounds.ts'
import { codesOf, dataOf, describe, isUnavailable, isWhole, judgeSick } from '../harness/judge.ts'
import { fresh, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import { pause, until } from '../harness/wait.ts'

const DEADLINE_SECONDS = 4

export const poolFull: Scenario = {
  name: 'every connection of the pool waits for a locked table',
  async run(tally, stage) {
    const place = await stage.place('PostgreSQL')
    const { address } = await stage.serve(place, { REQUEST_SECONDS: String(DEADLINE_SECONDS) })
    const expected = dataOf(await ask(address, KEPT))

    const holder = await stage.cluster.connect(place.name)
    await holder.query('begin; lock table "Observation" in access exclusive mode')
    const waiting = Array.from({ length: 20 }, () => ask(address, fresh()))
    await pause(300)

    const live = await get(address, '/health/live')
    tally.check(live.status === 200 && live.ms < LIVE_MS, 'the program did not say that it lives')
    judgeSick(tally, await ask(address, KEPT), expected)
    const others = await Promise.all(
      Array.from({ length: 5 }, (_, i) => ask(address, `query Other${i} { organisation { name } }`)),
    )
    for (const answer of others) judgeSick(tally, answer, { organisation: { name: 'Shropshire Council' } })

    for (const answer of await Promise.all(waiting)) {
      const inTime = answer.ms < DEADLINE_SECONDS * 1_000 + LIVE_MS
      const isLate = answer.status === 504 && codesOf(answer).join() === 'DEADLINE_EXCEEDED'
      tally.check(
        inTime && (isUnavailable(answer) || isLate),
        `${describe(answer)} after ${Math.round(answer.ms / 1_000)} s`,
      )
    }
    await holder.query('rollback')
    await holder.end()
    const back = await until(async () => isWhole(await ask(address, fresh()), expected), BACK_MS)
    tally.check(back !== undefined, 'not back after the table was free')
  },
}
