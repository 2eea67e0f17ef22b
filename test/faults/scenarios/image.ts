import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ask, get } from '../harness/ask.ts'
import { readDockerfile } from '../harness/dockerfile.ts'
import { freePort } from '../harness/free-port.ts'
import { buildImage } from '../harness/image.ts'
import { startIn } from '../harness/image-step.ts'
import { codesOf } from '../harness/judge.ts'
import { KEPT } from '../harness/questions.ts'
import type { Scenario } from '../harness/scenario.ts'
import { until, within } from '../harness/wait.ts'

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url))

export const image: Scenario = {
  name: 'the steps of the Dockerfile in a bare folder, run by another user',
  leftOut: () => (process.getuid?.() === 0 ? undefined : 'only root may run a program as another user'),
  async run(tally, stage) {
    const into = await stage.makeFolder('image')
    const nodeFolder = join(into, 'bin')
    await mkdir(nodeFolder)
    await copyFile(process.execPath, join(nodeFolder, 'node'))
    const built = await buildImage(readDockerfile(join(CHECKOUT, 'Dockerfile')), {
      checkout: CHECKOUT,
      into,
      nodeFolder,
      signal: stage.ending,
    })

    const writable = execFileSync('find', [built.folder, '-writable', '-not', '-type', 'l'], {
      ...built.user,
      cwd: '/',
      encoding: 'utf8',
    })
    tally.check(writable === '', `the user may write code: ${writable.split('\n')[0]}`)

    const env = { HOST: '127.0.0.1', PORT: String(await freePort()) }
    const isHealthy = async () => {
      const [code] = await once(startIn(built, built.healthcheck, nodeFolder, env), 'exit')
      return code === 0
    }
    tally.check(!(await isHealthy()), 'the health check holds before the program is started')
    const program = startIn(built, built.command, nodeFolder, env)
    let output = ''
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', text => {
        output += text
      })
    }
    const ended = once(program, 'exit')
    try {
      const healthy = await until(async () => program.exitCode !== null || isHealthy(), 45_000)
      tally.check(healthy !== undefined && program.exitCode === null, `not healthy: ${output.trim()}`)
      const address = `http://127.0.0.1:${env.PORT}`
      const answer = await ask(address, KEPT)
      tally.check(answer.status === 200 && codesOf(answer).length === 0, `the API answered ${answer.status}`)
      const page = await get(address, '/')
      tally.check(page.body.includes('<title>'), 'the web client is missing')
      program.kill('SIGTERM')
      const [code] = await within(ended, 15_000, 'to stop')
      tally.check(code === 0, `it ended with ${code}`)
    } finally {
      program.kill('SIGKILL')
    }
  },
}
