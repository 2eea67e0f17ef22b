/**
 * The fault suite: brings faults about and counts what held.
 *
 *     node test/faults/main.ts [--report FILE] [WORD OF A SCENARIO’S NAME]…
 */

import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SCENARIO_MS } from './harness/bounds.ts'
import { Cluster } from './harness/cluster.ts'
import { postgresBinaries } from './harness/postgres-binaries.ts'
import type { Scenario } from './harness/scenario.ts'
import { Stage } from './harness/stage.ts'
import { type Result, tableOf } from './harness/table.ts'
import { Tally } from './harness/tally.ts'
import { fillTemplates } from './harness/templates.ts'
import { within } from './harness/wait.ts'
import { SCENARIOS } from './scenarios/index.ts'

const TEMPLATE = 'faults_template'

async function runScenario(scenario: Scenario, stage: Stage): Promise<Result> {
  const tally = new Tally()
  const leftOut = scenario.leftOut?.()
  const start = performance.now()
  try {
    if (!leftOut) await within(scenario.run(tally, stage), SCENARIO_MS, 'the scenario')
  } catch (error) {
    tally.lose((error as Error).message)
  }
  const { complaints } = stage
  await stage.clear()
  const seconds = (performance.now() - start) / 1_000
  console.log(`› ${scenario.name}: ${leftOut ?? `${tally.tried} tried, ${tally.lost} lost`}`)
  for (const reason of tally.reasons()) console.log(`    lost: ${reason}`)
  if (tally.lost > 0) for (const complaint of complaints) console.log(`    logged: ${complaint}`)
  return { scenario, tally, seconds, ...(leftOut && { leftOut }) }
}

async function runAll(scenarios: readonly Scenario[], binaries: string): Promise<Result[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scrutiny-faults-'))
  // NOTE: PostgreSQL runs as another user, who has to get through.
  await chmod(folder, 0o755)
  const cluster = await Cluster.create(join(folder, 'postgresql'), binaries)
  const stage = new Stage(cluster, folder, TEMPLATE)
  const results: Result[] = []
  const runEach = async () => {
    await fillTemplates(stage, TEMPLATE)
    for (const scenario of scenarios) results.push(await runScenario(scenario, stage))
  }
  try {
    await Promise.race([runEach(), interruption()])
    return results
  } finally {
    await stage.clear()
    await cluster.remove()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function interruption(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  await Promise.race(signals.map(signal => once(process, signal)))
  process.exitCode = 1
  console.log('The fault suite was ended before its end.')
}

const { values, positionals } = parseArgs({
  options: { report: { type: 'string' } },
  allowPositionals: true,
})
const binaries = postgresBinaries()
if (!binaries) {
  console.log('The fault suite was left out: it needs PostgreSQL’s own programs (initdb, pg_ctl, postgres).')
} else {
  const chosen = SCENARIOS.filter(
    ({ name }) => positionals.length === 0 || positionals.some(word => name.includes(word)),
  )
  const results = await runAll(chosen, binaries)
  console.log(`\n${tableOf(results)}`)
  const ran = results.filter(({ leftOut }) => !leftOut)
  const failed = ran.filter(({ tally }) => tally.lost > 0).length
  // NOTE: the names that a report of vitest has, so that CI counts both in the same way.
  const report = { numPassedTests: ran.length - failed, numFailedTests: failed }
  if (values.report) await writeFile(values.report, JSON.stringify(report))
  process.exit(failed > 0 ? 1 : (process.exitCode ?? 0))
}
