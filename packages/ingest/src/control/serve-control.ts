import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import type { Database } from '@scrutiny/db'
import { runCommand } from '../commands/run-command.ts'
import { operatorMessage } from '../operator-message.ts'
import { controlPath } from './control-path.ts'
import { linesOf } from './lines.ts'
import { type Asked, message, PROTOCOL_VERSION, type Told } from './protocol.ts'

/** Listens for loads on behalf of a database that this process holds. */
export interface Control {
  /** Takes no more commands, and waits for the one that runs. */
  close(): Promise<void>
}

/** The largest command that is read, in bytes. */
const LARGEST_COMMAND = 512_000_000

/**
 * Takes `scrutiny load`, `rollback` and `loads` for an embedded database, which no other process can open while this
 * one serves it. On a server there is nothing to do: there they go to the database themselves.
 *
 * @param onError is told of what went wrong and can't be explained to the person who asked
 */
export async function serveControl(
  database: Database,
  onError: (error: unknown) => void = () => {},
): Promise<Control> {
  if (database.location.kind === 'server') return { close: async () => {} }
  const running = new Set<Promise<void>>()
  const idle = new Set<Socket>()
  const server = createServer(socket => {
    idle.add(socket)
    const command = serve(socket, database, onError, () => idle.delete(socket)).catch(onError)
    running.add(command)
    void command.finally(() => {
      running.delete(command)
      idle.delete(socket)
      socket.destroySoon()
    })
  })
  try {
    await listen(server, controlPath(database.location.folder))
  } catch (error) {
    onError(error)
    return { close: async () => {} }
  }
  return {
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of idle) socket.destroy()
      await Promise.all(running)
      await closed
    },
  }
}

async function listen(server: Server, path: string): Promise<void> {
  // NOTE: the folder is ours, so a socket that is there was left by a holder that died.
  rmSync(path, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600)
}

/** One connection: a greeting, a command, what it prints, and how it ended. */
async function serve(
  socket: Socket,
  database: Database,
  onError: (error: unknown) => void,
  onCommand: () => void,
): Promise<void> {
  // NOTE: who asked may go away at any time. The load goes on, and is there or not as a whole.
  socket.on('error', () => {})
  socket.on('data', () => {
    if (socket.bytesRead > LARGEST_COMMAND) socket.destroy()
  })
  socket.write(message({ version: PROTOCOL_VERSION }))
  const tell = (told: Told) => {
    if (socket.writable) socket.write(message(told))
  }
  const first = await linesOf(socket)
    .next()
    .catch(() => undefined)
  if (!first?.value) return
  onCommand()
  try {
    const { command } = JSON.parse(first.value) as Asked
    await runCommand(database, command, line => tell({ line }))
    tell({ ended: {} })
  } catch (error) {
    const sentence = operatorMessage(error)
    if (sentence === undefined) onError(error)
    tell({ ended: { error: sentence ?? UNEXPLAINED } })
  }
}

const UNEXPLAINED = 'The load failed and nothing was loaded; the log of the program that serves says why.'
