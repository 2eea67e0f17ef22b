import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Command } from '../commands/command.ts'
import { LoadError } from '../load-error.ts'
import { controlPath } from './control-path.ts'
import { linesOf } from './lines.ts'
import { type Greeting, message, PROTOCOL_VERSION, type Told } from './protocol.ts'

/** How long the holder may take to greet, in milliseconds. */
const GREETING_MS = 15_000

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
  const lines = linesOf(socket)
  /** The next thing that the holder says; undefined when it has gone. */
  const hear = async <Said>(): Promise<Said | undefined> => {
    const line = await lines.next().catch(() => undefined)
    return line?.value ? JSON.parse(line.value) : undefined
  }
  try {
    socket.setTimeout(GREETING_MS, () => socket.destroy())
    const greeting = await hear<Greeting>()
    socket.setTimeout(0)
    if (!greeting)
      throw new LoadError(`The program that holds ${folder} does not answer; nothing was loaded.`)
    if (greeting.version !== PROTOCOL_VERSION)
      throw new LoadError(
        `The program that holds ${folder} is of another version of Scrutiny; nothing was loaded. Use the command of that version.`,
      )
    socket.write(message({ command }))
    for (let told = await hear<Told>(); told; told = await hear<Told>()) {
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
