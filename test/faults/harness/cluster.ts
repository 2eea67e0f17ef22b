import { execFile } from 'node:child_process'
import { chown, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Identity, identityFor } from './as-user.ts'
import { freePort } from './free-port.ts'
import { childrenOf, signal } from './processes.ts'

const run = promisify(execFile)

/** A PostgreSQL server of our own, which may be killed, frozen and filled. */
export class Cluster {
  readonly port: number
  /** Its own folder, which the user that it runs as may write. */
  readonly folder: string
  readonly #binaries: string
  readonly #identity: Identity

  private constructor(folder: string, binaries: string, port: number, identity: Identity) {
    this.folder = folder
    this.#binaries = binaries
    this.port = port
    this.#identity = identity
  }

  /** Makes a server in a new folder below one that everybody may read, and starts it. */
  static async create(folder: string, binaries: string): Promise<Cluster> {
    const identity = identityFor('postgres')
    await mkdir(folder)
    if (identity.uid !== undefined && identity.gid !== undefined)
      await chown(folder, identity.uid, identity.gid)
    const cluster = new Cluster(folder, binaries, await freePort(), identity)
    await cluster.tool('initdb', ['-A', 'trust', '-U', 'postgres', '--no-sync', '-D', join(folder, 'data')])
    await cluster.start()
    return cluster
  }

  /** Runs one of PostgreSQL's own programs as the user of the server. */
  async tool(name: string, args: string[]): Promise<void> {
    // NOTE: in its own folder, since the user may not be allowed to look into the one where the suite was started.
    await run(join(this.#binaries, name), args, { ...this.#identity, cwd: this.folder })
  }

  /** Starts it, and returns once it answers. */
  start(): Promise<void> {
    const options = `-p ${this.port} -k ${this.folder} -c listen_addresses=127.0.0.1 -c max_connections=100`
    return this.#control('start', '-w', '-o', options, '-l', join(this.folder, 'log'))
  }

  /** Stops it: `immediate` is the same as a crash. */
  stop(mode: 'fast' | 'immediate'): Promise<void> {
    return this.#control('stop', '-m', mode)
  }

  /** Has it hang: connections stay open, and nothing answers. */
  async freeze(): Promise<void> {
    for (const pid of await this.#processes()) signal(pid, 'SIGSTOP')
  }

  async thaw(): Promise<void> {
    for (const pid of await this.#processes()) signal(pid, 'SIGCONT')
  }

  url(database: string): string {
    return `postgresql://postgres@127.0.0.1:${this.port}/${database}`
  }

  /** Runs one statement on a connection of its own. */
  async query<Row extends pg.QueryResultRow>(database: string, sql: string): Promise<Row[]> {
    const client = await this.connect(database)
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }

  /** Opens a connection, which is the caller's to close. */
  async connect(database: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url(database) })
    // NOTE: the server may be killed under it.
    client.on('error', () => {})
    await client.connect()
    return client
  }

  /** Ends it and removes all of it. */
  async remove(): Promise<void> {
    await this.thaw().catch(() => {})
    await this.stop('immediate').catch(() => {})
    await rm(this.folder, { recursive: true, force: true })
  }

  #control(command: string, ...args: string[]): Promise<void> {
    return this.tool('pg_ctl', [command, '-D', join(this.folder, 'data'), '-s', ...args])
  }

  async #processes(): Promise<number[]> {
    const [line] = (await readFile(join(this.folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')
    const postmaster = Number(line)
    return [postmaster, ...childrenOf(postmaster)]
  }
}
