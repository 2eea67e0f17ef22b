import { ask, get } from '../harness/ask.ts'
import { dataOf, isWhole } from '../harness/judge.ts'
import { fresh, heavy, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import type { Place } from '../harness/stage.ts'
import { traffic } from '../harness/traffic.ts'
import { pause } from '../harness/wait.ts'

const ROUNDS = 2

const apiKilled = (kind: Place['kind']): Scenario => ({
  name: `SIGKILL of the program under load, ${kind}`,
  async run(tally, stage) {
    const place = await stage.place(kind)
    let figures: string | undefined
    let expected: unknown
    for (let round = 0; round <= ROUNDS; round++) {
      const { program, address } = await stage.serve(place)
      const table = (await get(address, '/data/observations.csv')).body
      const answer = await ask(address, KEPT)
      figures ??= table
      expected ??= dataOf(answer)
      tally.check(table === figures && table.length > 10_000, 'figures differ after a start')
      tally.check(isWhole(answer, expected), 'an answer differs after a start')
      const clients = traffic(address, 8, client => (client % 2 === 0 ? heavy() : fresh()))
      await pause(300 + Math.random() * 500)
      program.kill('SIGKILL')
      await program.ended
      await clients.end()
    }
  },
})

export const apiKilledEmbedded = apiKilled('embedded')
export const apiKilledServer = apiKilled('PostgreSQL')
