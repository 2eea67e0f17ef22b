import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The longest path of a Unix socket, in bytes, that every system allows. */
const LONGEST_SOCKET_PATH = 103
const SOCKET = 'control.sock'

/**
 * Where the process that holds a folder listens for commands, the same for whoever names the folder: in the folder, or,
 * where that path is too long for a socket, in a folder of this user alone among the temporary ones.
 */
export function controlPath(folder: string): string {
  const real = realpathSync(folder)
  const inside = join(real, SOCKET)
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH) return inside
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16)
  const elsewhere = join(tmpdir(), `scrutiny-${name}`)
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 })
  const { uid, mode } = lstatSync(elsewhere)
  if (uid !== process.getuid?.() || (mode & 0o077) !== 0)
    throw new Error(`${elsewhere} belongs to somebody else, or is open to others.`)
  return join(elsewhere, SOCKET)
}
