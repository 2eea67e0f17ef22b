import { figures } from './figures.ts'
import { report } from './report.ts'
import { targets } from './targets.ts'

/** A worked example: the question in plain English, and the query that begins with it and asks it. */
export interface Example {
  question: string
  /** The name of the operation, which the tab is called by. */
  name: string
  query: string
}

/** Real questions about the report, in the order of the menu. */
export const examples: readonly Example[] = [...figures, ...targets, ...report].map(query => ({
  question: /^# (.+)$/m.exec(query)?.[1] ?? query,
  name: /^query (\w+)/m.exec(query)?.[1] ?? query,
  query,
}))

const inTabs = ['Tree', 'Target', 'Waiting', 'Checks', 'Observations']

/** Those that the editor opens with, each in a tab of its own; the first is the one on top. */
export const examplesInTabs: readonly Example[] = examples.filter(({ name }) => inTabs.includes(name))
