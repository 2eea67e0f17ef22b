import { SEED_FOLDER } from '@scrutiny/ingest'
import { ask, get } from '../harness/ask.ts'
import { NEWS_MS } from '../harness/bounds.ts'
import { OTHER_TITLE, TITLE, writeOtherDataSet } from '../harness/data-sets.ts'
import { codesOf, dataOf, read } from '../harness/judge.ts'
import { fresh, KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import type { Place } from '../harness/stage.ts'
import { traffic } from '../harness/traffic.ts'
import { until } from '../harness/wait.ts'

const titleOf = (data: unknown) => (data as { indicator?: { title?: string } } | undefined)?.indicator?.title

const loadBesideServing = (kind: Place['kind'], instances: number): Scenario => ({
  name: `2 loads beside ${instances === 1 ? 'a serving instance' : `${instances} serving instances`}, ${kind}`,
  async run(tally, stage) {
    const place = await stage.place(kind)
    const serving = await Promise.all(Array.from({ length: instances }, () => stage.serve(place)))
    const addresses = serving.map(({ address }) => address)
    const other = await writeOtherDataSet(await stage.makeFolder('other'))
    const clients = addresses.map(address =>
      traffic(address, 4, client => (client % 2 === 0 ? KEPT : fresh())),
    )

    for (const [folder, title] of [
      [other, OTHER_TITLE],
      [SEED_FOLDER, TITLE],
    ] as const) {
      const load = stage.command(place, 'load', folder)
      const { code } = await load.ended
      tally.check(code === 0, `a load ended with ${code}: ${load.lastLine}`)
      for (const address of addresses) {
        const news = await until(async () => titleOf(dataOf(await ask(address, KEPT))) === title, NEWS_MS)
        tally.check(news !== undefined, 'an instance still gives what was there before a load')
        const table = await get(address, '/data/observations.csv')
        tally.check(table.status === 200, `a table was answered with ${table.status}`)
      }
    }
    await Promise.all(clients.map(client => client.end()))
    for (const answer of clients.flatMap(client => client.answers)) {
      const title = titleOf(read(answer).data)
      const isWhole = answer.status === 200 && (title === TITLE || title === OTHER_TITLE)
      tally.check(
        isWhole && codesOf(answer).length === 0,
        `${answer.status} ${codesOf(answer)} beside a load`,
      )
    }
  },
})

export const loadBesideServingEmbedded = loadBesideServing('embedded', 1)
export const loadBesideServingServer = loadBesideServing('PostgreSQL', 2)
