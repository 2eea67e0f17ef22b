import { containerCommand } from '../harness/container.ts'
import { digest } from '../harness/digest.ts'
import { childrenOf, signal } from '../harness/processes.ts'
import type { Program } from '../harness/program.ts'
import type { Scenario } from '../harness/scenario.ts'

/** Kills what runs in a container, and waits until it is gone. */
async function killInside(container: Program): Promise<void> {
  for (const pid of childrenOf(container.pid)) signal(pid, 'SIGKILL')
  await container.ended
}

export const twoContainers: Scenario = {
  name: 'two containers on one embedded folder, kill -9 of the first',
  leftOut: () => (containerCommand() ? undefined : 'no new namespaces are allowed here'),
  async run(tally, stage) {
    const container = containerCommand()
    const place = await stage.place('embedded')
    const before = await digest(place)
    const first = stage.start(place, {}, container)
    await first.address()
    const second = stage.start(place, {}, container)
    const { code } = await second.ended
    tally.check(code === 1, `the second container ended with ${code}`)
    tally.check(
      second.output.includes(place.name) && !second.showedStack,
      `the second container said: ${second.lastLine}`,
    )
    await killInside(first)
    const third = stage.start(place, {}, container)
    tally.check(await third.address().then(Boolean, () => false), `locked out: ${third.lastLine}`)
    await killInside(third)
    tally.check((await digest(place)) === before, 'the facts changed')
  },
}
