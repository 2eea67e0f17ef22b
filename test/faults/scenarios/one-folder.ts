import { digest } from '../harness/digest.ts'
import type { Scenario } from '../harness/scenario.ts'

const STARTERS = 8

export const oneFolder: Scenario = {
  name: `${STARTERS} starters on one embedded folder, kill -9 of the one that holds it`,
  async run(tally, stage) {
    const place = await stage.place('embedded')
    const before = await digest(place)
    const programs = Array.from({ length: STARTERS }, () => stage.start(place))
    const serves = await Promise.all(
      programs.map(program =>
        program.address().then(
          () => true,
          () => false,
        ),
      ),
    )
    const winners = programs.filter((_, index) => serves[index])
    tally.check(winners.length === 1, `${winners.length} of ${STARTERS} held the folder`)
    for (const program of programs.filter(program => !winners.includes(program))) {
      const { code } = await program.ended
      const isPlain = code === 1 && program.output.includes('is in use by process') && !program.showedStack
      tally.check(isPlain, `a starter was refused with: ${program.lastLine}`)
    }
    for (const winner of winners) winner.kill('SIGKILL')
    await Promise.all(winners.map(winner => winner.ended))

    const next = stage.start(place)
    tally.check(await next.address().then(Boolean, () => false), `locked out: ${next.lastLine}`)
    next.kill('SIGKILL')
    await next.ended
    tally.check((await digest(place)) === before, 'the facts changed')
  },
}
