import { SEED_FOLDER } from '@scrutiny/ingest'
import { writeOtherDataSet } from '../harness/data-sets.ts'
import { digest } from '../harness/digest.ts'
import type { Scenario } from '../harness/scenario.ts'
import type { Place } from '../harness/stage.ts'
import { pause } from '../harness/wait.ts'

const loadKilled = (kind: Place['kind'], rounds: number): Scenario => ({
  name: `kill -9 of \`scrutiny load\` at random moments, ${kind}`,
  async run(tally, stage) {
    const place = await stage.place(kind)
    const other = await writeOtherDataSet(await stage.makeFolder('other'))
    const before = await digest(place)

    // One load that is left alone says how long a load takes, and how the facts look behind it.
    const start = performance.now()
    const whole = stage.command(place, 'load', other)
    tally.check((await whole.ended).code === 0, `a load that was left alone failed: ${whole.lastLine}`)
    const takesMs = performance.now() - start
    const after = await digest(place)
    tally.check(after !== before, 'a load changed nothing')

    let held = after
    for (let round = 0; round < rounds; round++) {
      const [folder, wanted] = held === after ? [SEED_FOLDER, before] : [other, after]
      const load = stage.command(place, 'load', folder)
      // NOTE: most of a load is reading and starting; the writing is near its end.
      await Promise.race([pause(takesMs * (0.4 + 0.7 * Math.random())), load.ended])
      load.kill('SIGKILL')
      const acknowledged = (await load.ended).code === 0
      const found = await digest(place)
      if (acknowledged) tally.check(found === wanted, 'a load that was acknowledged is not there')
      else tally.check(found === held || found === wanted, 'a load that was cut is there by half')
      held = found === wanted ? wanted : held
    }
  },
})

export const loadKilledEmbedded = loadKilled('embedded', 3)
export const loadKilledServer = loadKilled('PostgreSQL', 5)
