/** The thread that PGlite lives in: heavy SQL stalls this thread, not the one that answers requests. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { DURABLE_START, DurableFileSystem } from './durable-file-system.ts'
import type { WorkerData, WorkerMessage } from './worker-thread.ts'

const { dataFolder, socketFile } = workerData as WorkerData
const say = (message: WorkerMessage) => parentPort?.postMessage(message)

/** What PostgreSQL said last about why it can't go on. */
let fatal: string | undefined

try {
  const pglite = await PGlite.create({
    fs: new DurableFileSystem(dataFolder),
    startParams: DURABLE_START,
    // NOTE: a folder in which an extension was created must be opened with it, so each is named from the start.
    extensions: { pg_trgm, unaccent },
    onStderr(line) {
      fatal = /\b(?:FATAL|PANIC): +(.*)/.exec(line)?.[1] ?? fatal
      return true
    },
    onStdout: () => true,
  })
  const server = new PGLiteSocketServer({ db: pglite, path: socketFile, maxConnections: 4 })
  await server.start()
  parentPort?.once('message', async () => {
    await server.stop()
    await pglite.close()
    process.exit(0)
  })
  say({ kind: 'ready' })
} catch (error) {
  const { code, errno, message } = error as { code?: string; errno?: number; message?: string }
  say({ kind: 'failed', error: { code, errno, message: message ?? String(error) }, fatal })
}
