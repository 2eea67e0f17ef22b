/**
 * The folder of an embedded database can't be used: it is damaged, foreign, read-only, on a full disk, or made by
 * another version of PostgreSQL. The message names the folder, the cause and what to do.
 */
export class DatabaseFolderError extends Error {
  override name = 'DatabaseFolderError'
  readonly folder: string

  constructor(folder: string, problem: string, remedy: string, cause?: unknown) {
    super(`The database folder ${folder} ${problem}: ${remedy}.`, { cause })
    this.folder = folder
  }

  /** Says what a failure of the file system, or of PGlite, means for a folder. */
  static from(folder: string, error: unknown, serverMessage?: string): DatabaseFolderError {
    const { problem, remedy } = explanations.find(({ matches }) => matches(codeOf(error), serverMessage)) ?? {
      problem: `can't be opened (${serverMessage ?? textOf(error)})`,
      remedy: START_AGAIN,
    }
    return new DatabaseFolderError(folder, problem, remedy, error)
  }
}

/** What helps against a folder that nothing can open. */
export const START_AGAIN =
  'restore a backup, or move the folder away and start again, which makes a new database to load the figures into'

const explanations = [
  {
    ...failure(['ENOSPC', 'EDQUOT'], [51, 19], /No space left|quota exceeded/i),
    problem: "can't be used because its disk is full",
    remedy: 'free some space and start again',
  },
  {
    ...failure(['EROFS'], [69], /Read-only file system/),
    problem: "can't be written to because its file system is read-only",
    remedy: 'mount it for writing, or name another folder in DATABASE_URL',
  },
  {
    ...failure(['EACCES', 'EPERM'], [2, 63], /Permission denied|Operation not permitted/),
    problem: "can't be read and written by the user that this process runs as",
    remedy: 'give it to that user, or name another folder in DATABASE_URL',
  },
  {
    ...failure(['EMFILE', 'ENFILE'], [33, 41], /Too many open files|No file descriptors available/),
    problem: "can't be opened because this process may open no more files",
    remedy: 'raise the limit (`ulimit -n`, or LimitNOFILE of a systemd unit) to 1024 or more',
  },
  {
    ...failure(['EEXIST', 'ENOTDIR'], [20, 54], /Not a directory/),
    problem: 'is no folder, or stands under a file',
    remedy: 'name another folder in DATABASE_URL',
  },
  {
    ...failure(['ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'], []),
    problem: 'is on a file system that has no locks',
    remedy: 'name a folder on a local disk in DATABASE_URL',
  },
]

// NOTE: PGlite numbers the errors of its file system as WASI does, which differs from the numbers of the system.
function failure(codes: string[], wasiNumbers: number[], serverMessage?: RegExp) {
  const known = new Set<unknown>([...codes, ...wasiNumbers])
  return {
    matches: (code: unknown, message: string | undefined) =>
      known.has(code) || (message !== undefined && serverMessage?.test(message)),
  }
}

function codeOf(error: unknown): unknown {
  const { code, errno } = error as { code?: unknown; errno?: unknown }
  return code ?? errno
}

function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0] || 'the cause is unknown'
}
