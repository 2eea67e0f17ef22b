/** How many times as long everything may take, for a machine that has other work: FAULTS_PATIENCE, 1 if not set. */
const PATIENCE = Number(process.env.FAULTS_PATIENCE ?? 1)

const bound = (milliseconds: number) => milliseconds * PATIENCE

// Each is what is promised, and a second for a machine that has a lot to do.

/** How long an answer may take while the database is sick: promised are 2 s. */
export const SICK_MS = bound(3_000)
/** How soon answers come again once the database is back: promised are 2 s. */
export const BACK_MS = bound(3_000)
/** How long others may wait while somebody asks for too much. */
export const LIVE_MS = bound(1_000)
/** How soon a program ends behind its last answer. */
export const END_MS = bound(1_000)
/** How soon a statement ends whose client has left. */
export const LEFT_MS = bound(1_500)
/** How soon an instance gives what was loaded. */
export const NEWS_MS = bound(3_000)
/** How long a scenario may take. */
export const SCENARIO_MS = bound(90_000)
/** How long a program may take to start. */
export const START_MS = bound(60_000)
/** When a client gives up that is never answered, which counts as lost. */
export const GIVE_UP_MS = bound(30_000)
