import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { COMMAND, Program, SERVE } from './program.ts'

/** A database for one scenario: on the server, or embedded in a folder. */
export interface Place {
  kind: 'PostgreSQL' | 'embedded'
  url: string
  /** The name of the database, or the folder. */
  name: string
}

/** What a scenario works with. All that it started is ended behind it. */
export class Stage {
  readonly cluster: Cluster
  readonly folder: string
  readonly #template: string
  readonly #programs: Program[] = []
  #ending = new AbortController()
  #made = 0

  /**
   * @param folder where everything is made
   * @param template the name of a database on the server, and of a folder below `folder`, that hold the seed
   */
  constructor(cluster: Cluster, folder: string, template: string) {
    this.cluster = cluster
    this.folder = folder
    this.#template = template
  }

  /** Makes a database: a copy of the seed, or an empty one. */
  async place(kind: Place['kind'], { empty = false } = {}): Promise<Place> {
    const name = `faults_${++this.#made}`
    if (kind === 'PostgreSQL') {
      const template = empty ? 'template1' : this.#template
      await this.cluster.query('postgres', `create database "${name}" template "${template}"`)
      return { kind, name, url: this.cluster.url(name) }
    }
    const folder = join(this.folder, name)
    if (!empty) await cp(join(this.folder, this.#template), folder, { recursive: true })
    return { kind, name: folder, url: `pglite:${folder}` }
  }

  /** Starts an instance of the program, without waiting for it. */
  start({ url }: Place, env: Record<string, string> = {}, wrapper: string[] = []): Program {
    return this.#keep(new Program([SERVE], { DATABASE_URL: url, ...env }, wrapper))
  }

  /** Starts an instance and waits until it serves. */
  async serve(
    place: Place,
    env: Record<string, string> = {},
  ): Promise<{ program: Program; address: string }> {
    const program = this.start(place, env)
    return { program, address: await program.address() }
  }

  /** Starts the `scrutiny` command. */
  command({ url }: Place, ...args: string[]): Program {
    return this.#keep(new Program([COMMAND, ...args], { DATABASE_URL: url }))
  }

  /** Makes a folder. */
  async makeFolder(name: string): Promise<string> {
    const folder = join(this.folder, `${name}_${++this.#made}`)
    await mkdir(folder)
    return folder
  }

  /** What the programs that are running, or have ended, say in their logs. */
  get complaints(): string[] {
    return [...new Set(this.#programs.flatMap(program => program.complaints))]
  }

  /** Aborts when the scenario has ended, or was given up. */
  get ending(): AbortSignal {
    return this.#ending.signal
  }

  /** Ends every program that is still running. */
  async clear(): Promise<void> {
    this.#ending.abort()
    this.#ending = new AbortController()
    const running = this.#programs.splice(0).filter(program => !program.hasEnded)
    for (const program of running) program.kill('SIGKILL')
    await Promise.all(running.map(program => program.ended))
  }

  async remove(place: Place): Promise<void> {
    if (place.kind === 'embedded') await rm(place.name, { recursive: true, force: true })
    else await this.cluster.query('postgres', `drop database if exists "${place.name}" with (force)`)
  }

  #keep(program: Program): Program {
    this.#programs.push(program)
    return program
  }
}
