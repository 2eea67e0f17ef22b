import { ask, keptConnections } from '../harness/ask.ts'
import { dataOf, describe, isWhole } from '../harness/judge.ts'
import { residentMegabytes } from '../harness/processes.ts'
import { fresh, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'

const REQUESTS = 20_000
const CLIENTS = 32
/** One request of so many is a question that nobody has asked before. */
const FRESH_EVERY = 10
/** By when every memory for answers and documents is full: the server remembers 1,024 documents. */
const FULL_AFTER = 12_000
const GROWTH = 1.3

export const memory: Scenario = {
  name: `memory over ${REQUESTS.toLocaleString('en-GB')} requests`,
  async run(tally, stage) {
    const place = await stage.place('PostgreSQL')
    const { program, address } = await stage.serve(place, { CACHE_MEGABYTES: '1' })
    const expected = dataOf(await ask(address, KEPT))
    const agent = keptConnections(CLIENTS)
    let asked = 0
    let full = 0
    const client = async () => {
      while (asked < REQUESTS) {
        asked += 1
        if (asked === FULL_AFTER) full = residentMegabytes(program.pid)
        const answer = await ask(address, asked % FRESH_EVERY === 0 ? fresh() : KEPT, { agent })
        tally.check(isWhole(answer, expected), describe(answer))
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, client))
    agent.destroy()
    const end = residentMegabytes(program.pid)
    const grew = `grew from ${Math.round(full)} to ${Math.round(end)} MB`
    tally.check(end < full * GROWTH, grew)
    console.log(`    memory ${grew} between ${FULL_AFTER} and ${REQUESTS} requests`)
  },
}
