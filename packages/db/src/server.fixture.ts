/** A PostgreSQL server of a test's own, which it may pause, kill and start again. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Where PostgreSQL's programs are; undefined when they are not installed. */
export const BINARIES = globSync('/usr/lib/postgresql/*/bin').find(folder =>
  existsSync(join(folder, 'initdb')),
)

/** The number of "nobody": PostgreSQL refuses to run as root. */
const NOBODY = 65_534

/** A server on a Unix socket in a folder of its own, which is removed with it. */
export class Server {
  readonly #folder = mkdtempSync(join(tmpdir(), 'scrutiny-pg-'))
  readonly #data = join(this.#folder, 'data')
  #databases = 0

  constructor() {
    if (process.getuid?.() === 0) chownSync(this.#folder, NOBODY, NOBODY)
    this.#run('initdb', [
      '-D',
      this.#data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale',
      'C',
      '-N',
    ])
    this.start()
  }

  /** Makes a database, and gives its URL. */
  async database(options = ''): Promise<string> {
    const name = `test_${++this.#databases}`
    await this.ask(`create database ${name} ${options}`)
    return this.url(name)
  }

  url(name = 'postgres'): string {
    return `postgresql://postgres@localhost/${name}?host=${encodeURIComponent(this.#folder)}`
  }

  async ask<Row extends pg.QueryResultRow>(sql: string, name?: string): Promise<Row[]> {
    const client = new pg.Client(this.url(name))
    await client.connect()
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }

  start(settings = ''): void {
    const options = `-c listen_addresses= -c fsync=off -c max_connections=40 -k ${this.#folder} ${settings}`
    this.#run('pg_ctl', ['-D', this.#data, '-w', '-l', join(this.#folder, 'log'), '-o', options, 'start'])
  }

  stop(mode: 'fast' | 'immediate' = 'immediate'): void {
    this.#run('pg_ctl', ['-D', this.#data, '-w', '-m', mode, 'stop'])
  }

  /** Makes every process of the server stand still, as a dead disk or network would; `SIGCONT` lets them go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const pid = Number.parseInt(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8'), 10)
    const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).stdout
    for (const each of [pid, ...children.trim().split(/\s+/).map(Number)]) process.kill(each, signal)
  }

  remove(): void {
    this.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #run(program: string, options: string[]): void {
    const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
    execFileSync(join(BINARIES ?? '', program), options, { stdio: 'ignore', cwd: this.#folder, ...user })
  }
}
