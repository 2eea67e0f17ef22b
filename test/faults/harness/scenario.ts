import type { Stage } from './stage.ts'
import type { Tally } from './tally.ts'

/** One fault and what has to hold under it. */
export interface Scenario {
  /** What happens, as it stands in the table. */
  name: string
  /** Why it can't be brought about on this machine; undefined where it can. */
  leftOut?(): string | undefined
  /** Brings it about and counts what held. What it throws counts as lost. */
  run(tally: Tally, stage: Stage): Promise<void>
}
