import type { Scenario } from './scenario.ts'
import type { Tally } from './tally.ts'

/** A scenario that was run. */
export interface Result {
  scenario: Scenario
  tally: Tally
  seconds: number
  /** Why it was left out. */
  leftOut?: string
}

const COLUMNS = ['tried', 'held', 'lost', 's'] as const
const WIDTH = 7

/** The table of what was tried, what held and what was lost. */
export function tableOf(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ scenario }) => scenario.name.length), 8) + 2
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map(cell => String(cell).padStart(WIDTH)).join('')
  const rows = results.flatMap(({ scenario, tally, seconds, leftOut }) =>
    leftOut
      ? [`${scenario.name.padEnd(width)}  left out: ${leftOut}`]
      : [
          line(scenario.name, [tally.tried, tally.held, tally.lost, seconds.toFixed(1)]),
          ...tally.reasons().map(reason => `    lost: ${reason}`),
        ],
  )
  const sum = (key: 'tried' | 'held' | 'lost') => results.reduce((total, { tally }) => total + tally[key], 0)
  const seconds = results.reduce((total, result) => total + result.seconds, 0)
  const total = line('all', [sum('tried'), sum('held'), sum('lost'), seconds.toFixed(1)])
  return [line('scenario', COLUMNS), ...rows, '─'.repeat(total.length), total].join('\n')
}
