import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Command } from '../commands/command.ts'
import { LoadError } from '../load-error.ts'
import { controlPath } from './control-path.ts'
import { type Greeting, message, PROTOCOL_VERSION, type Told } from './protocol.ts'

/** How long the holder may take to greet, in milliseconds. */
const GREETING_MS = 5_000

/**
 * Asks the process that holds the folder of an embedded database to run a command, and prints what it prints.
 *
 * @returns false when nobody listens there: the holder is another program, or has not started to serve yet.
 * @throws {LoadError} when the holder refuses, says why not, or goes away in the middle.
 */
export async function askHolder(
  folder: string,
  command: Command,
  print: (line: string) => void,
): Promise<boolean> {
  const socket = await connectTo(folder)
  if (!socket) return false
  try {
    const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })[
      Symbol.asyncIterator
    ]()
    socket.setTimeout(GREETING_MS, () => socket.destroy())
    const greeting = await lines.next()
    if (greeting.done)
      throw new LoadError(`The program that holds ${folder} does not answer; nothing was loaded.`)
    socket.setTimeout(0)
    const { version } = JSON.parse(greeting.value) as Greeting
    if (version !== PROTOCOL_VERSION)
      throw new LoadError(
        `The program that holds ${folder} is of another version of Scrutiny; nothing was loaded. Use the command of that version.`,
      )
    socket.write(message({ command }))
    for (let next = await lines.next(); !next.done; next = await lines.next()) {
      const told = JSON.parse(next.value) as Told
      if ('line' in told) print(told.line)
      else if (told.ended.error !== undefined) throw new LoadError(told.ended.error)
      else return true
    }
    throw new LoadError(
      `The program that holds ${folder} ended before it had answered. \`scrutiny loads\` says whether it was loaded.`,
    )
  } finally {
    socket.destroy()
  }
}

async function connectTo(folder: string): Promise<Socket | undefined> {
  const socket = connect(controlPath(folder))
  try {
    await once(socket, 'connect')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (['ENOENT', 'ECONNREFUSED'].includes(code)) return undefined
    if (['EACCES', 'EPERM'].includes(code))
      throw new LoadError(
        `The database in ${folder} is served by another user; run the command as that user. Nothing was loaded.`,
      )
    throw error
  }
  socket.on('error', () => {})
  return socket
}
