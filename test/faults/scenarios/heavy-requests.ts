import { ask, get } from '../harness/ask.ts'
import { LIVE_MS } from '../harness/bounds.ts'
import { codesOf, dataOf } from '../harness/judge.ts'
import { fresh } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import { pause } from '../harness/wait.ts'

const words = '-zzzy '.repeat(14_000)
const codes = Array.from({ length: 2_000 }, (_, i) => `${i}`.padStart(40, 'q'))
const aliases = (field: string) => Array.from({ length: 20 }, (_, i) => `a${i}: ${field}`).join(' ')

/** Requests that used to end the program, or to stall it. */
const HEAVY: Record<string, (id: string) => string> = {
  '1,500 ids': id => `{ nodes(ids: ${JSON.stringify(new Array(1_500).fill(id))}) { id } }`,
  '14,000 words': () => `{ search(text: ${JSON.stringify(words)}) { totalCount } }`,
  '14,000 words of a filter': () =>
    `{ ${aliases(`indicators(filter: { text: ${JSON.stringify(words.slice(0, 4_000))} }) { totalCount }`)} }`,
  '2,000 codes': () => `{ indicators(filter: { codes: ${JSON.stringify(codes)} }) { totalCount } }`,
}

export const heavyRequests: Scenario = {
  name: 'requests for too much are refused while others are answered',
  async run(tally, stage) {
    const { program, address } = await stage.serve(await stage.place('PostgreSQL'))
    const { organisation } = dataOf(await ask(address, '{ organisation { directorates { id } } }')) as {
      organisation: { directorates: { id: string }[] }
    }
    await ask(address, fresh())
    for (const [name, heavy] of Object.entries(HEAVY)) {
      const asking = Array.from({ length: 3 }, () =>
        ask(address, heavy(organisation.directorates[0]?.id ?? '')),
      )
      await pause(20)
      for (let look = 0; look < 5; look++) {
        const { status, ms } = await get(address, '/health/live')
        tally.check(status === 200 && ms < LIVE_MS, `${name}: /health/live took more than ${LIVE_MS} ms`)
        await pause(20)
      }
      for (const answer of await Promise.all(asking)) {
        const refused = answer.status >= 400 && answer.status < 500
        tally.check(refused, `${name}: ${answer.status} ${codesOf(answer)} after ${Math.round(answer.ms)} ms`)
      }
    }
    tally.check(!program.hasEnded, `the program ended: ${program.lastLine}`)
  },
}
