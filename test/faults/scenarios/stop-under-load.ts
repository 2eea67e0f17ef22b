import { ask, get } from '../harness/ask.ts'
import { END_MS, NEWS_MS } from '../harness/bounds.ts'
import { dataOf, describe, isWhole } from '../harness/judge.ts'
import { light } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import type { Place, Stage } from '../harness/stage.ts'
import { until, within } from '../harness/wait.ts'

const IN_FLIGHT = 200
/**
 * Keeps a server from answering until the function returned is called, so that all requests are in flight when the
 * signal comes; the embedded database can't be kept from it.
 */
async function hold({ cluster }: Stage, place: Place): Promise<() => Promise<void>> {
  if (place.kind === 'embedded') return async () => {}
  const holder = await cluster.connect(place.name)
  await holder.query('begin; lock table "Indicator" in access exclusive mode')
  return () => holder.end()
}

const stopUnderLoad = (kind: Place['kind']): Scenario => ({
  name: `SIGTERM with ${IN_FLIGHT} requests in flight, ${kind}`,
  async run(tally, stage) {
    const place = await stage.place(kind)
    const { program, address } = await stage.serve(place)
    const expected = dataOf(await ask(address, light()))
    // NOTE: so that every connection of its pool is open.
    await Promise.all(Array.from({ length: 40 }, () => ask(address, light())))
    const release = await hold(stage, place)
    let sent = 0
    const onSent = () => {
      sent += 1
    }
    const answers = Array.from({ length: IN_FLIGHT }, () => ask(address, light(), { onSent }))
    tally.check((await until(() => sent === IN_FLIGHT, NEWS_MS)) !== undefined, 'requests were not sent')
    program.kill('SIGTERM')
    const ready = await get(address, '/health/ready')
    tally.check(
      ready.status === 503 || ready.status === 0,
      `/health/ready said ${ready.status} after SIGTERM`,
    )
    await release()

    let last = 0
    for (const answer of await Promise.all(answers)) {
      tally.check(isWhole(answer, expected), describe(answer))
      last = Math.max(last, answer.at)
    }
    const { code, signal, at } = await within(program.ended, 15 * END_MS, 'to end')
    tally.check(code === 0, `it ended with ${code ?? signal}: ${program.lastLine}`)
    tally.check(at - last <= END_MS, `it ended ${Math.round(at - last)} ms after its last answer`)
    tally.check(!program.showedStack, 'it printed a stack')
  },
})

export const stopUnderLoadEmbedded = stopUnderLoad('embedded')
export const stopUnderLoadServer = stopUnderLoad('PostgreSQL')
