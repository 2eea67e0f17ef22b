import { fsyncSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The part of Emscripten's module through which PGlite reaches the files of the system. */
interface FileSystems {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?(stream: { nfd: number }): number } } } }
}

/**
 * The files of the system, written through to the disk when PostgreSQL asks for it: Emscripten ignores that, so what
 * was committed could be lost with the power.
 */
export class DurableFileSystem extends NodeFS {
  override async init(...parameters: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(...parameters)
    const sync = ({ FS }: FileSystems) => {
      FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd)
        return 0
      }
    }
    const preRun = [sync as never, ...(emscriptenOpts.preRun ?? [])]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}

// NOTE: Emscripten passes `fsync` on, but not `fdatasync`, which PostgreSQL would use for its log.
/** How PGlite starts PostgreSQL, but with `fsync` on. */
export const DURABLE_START = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]
