/** The thread that PGlite lives in: heavy SQL stalls this thread, not the one that answers requests. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { READY, type WorkerData } from './embedded-server.ts'

const { dataFolder, socketFile } = workerData as WorkerData

const pglite = await PGlite.create(dataFolder)
const server = new PGLiteSocketServer({ db: pglite, path: socketFile, maxConnections: 4 })
await server.start()

parentPort?.once('message', async () => {
  await server.stop()
  await pglite.close()
  process.exit(0)
})
parentPort?.postMessage(READY)
