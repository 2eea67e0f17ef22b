import type { Scenario } from '../harness/scenario.ts'
import { apiKilledEmbedded, apiKilledServer } from './api-killed.ts'
import { folderBackup, serverBackup } from './backups.ts'
import { clientLeaves } from './client-leaves.ts'
import { concurrentLoads } from './concurrent-loads.ts'
import { eightStarts } from './eight-starts.ts'
import { heavyRequests } from './heavy-requests.ts'
import { image } from './image.ts'
import { loadBesideServingEmbedded, loadBesideServingServer } from './load-beside-serving.ts'
import { loadKilledEmbedded, loadKilledServer } from './load-killed.ts'
import { memory } from './memory.ts'
import { oneFolder } from './one-folder.ts'
import { poolFull } from './pool-full.ts'
import { readOnly } from './read-only.ts'
import { connectionsUsedUp, databaseClosed, databaseHung, databaseKilled } from './sick-database.ts'
import { stopUnderLoadEmbedded, stopUnderLoadServer } from './stop-under-load.ts'
import { twoContainers } from './two-containers.ts'

/** Every scenario, in the order of the table. */
export const SCENARIOS: readonly Scenario[] = [
  databaseKilled,
  databaseHung,
  databaseClosed,
  connectionsUsedUp,
  poolFull,
  readOnly,
  clientLeaves,
  heavyRequests,
  stopUnderLoadServer,
  stopUnderLoadEmbedded,
  apiKilledServer,
  apiKilledEmbedded,
  loadKilledServer,
  loadKilledEmbedded,
  concurrentLoads,
  loadBesideServingServer,
  loadBesideServingEmbedded,
  eightStarts,
  oneFolder,
  twoContainers,
  memory,
  serverBackup,
  folderBackup,
  image,
]
