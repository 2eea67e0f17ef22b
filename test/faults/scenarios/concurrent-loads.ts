import { SEED_FOLDER } from '@scrutiny/ingest'
import { writeOtherDataSet } from '../harness/data-sets.ts'
import { digest } from '../harness/digest.ts'
import type { Scenario } from '../harness/scenario.ts'

const ROUNDS = 4

export const concurrentLoads: Scenario = {
  name: `${ROUNDS} × 2 loads at once, PostgreSQL`,
  async run(tally, stage) {
    const place = await stage.place('PostgreSQL')
    const other = await writeOtherDataSet(await stage.makeFolder('other'))
    const seed = await digest(place)
    await stage.command(place, 'load', other).ended
    const changed = await digest(place)

    for (let round = 0; round < ROUNDS; round++) {
      const loads = [SEED_FOLDER, other].map(folder => stage.command(place, 'load', folder))
      const ends = await Promise.all(loads.map(load => load.ended))
      for (const [index, load] of loads.entries()) {
        const isPlain = ends[index]?.code === 0 || /another load|load is running/i.test(load.output)
        tally.check(isPlain && !load.showedStack, `a load ended with: ${load.lastLine}`)
      }
      tally.check(
        ends.some(({ code }) => code === 0),
        'both loads failed',
      )
      const found = await digest(place)
      tally.check(found === seed || found === changed, 'the facts are of neither data set')
    }
  },
}
