import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { START_MS } from './bounds.ts'
import { pause } from './wait.ts'

const fileIn = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The program that serves. */
export const SERVE = fileIn('apps/api/src/main.ts')
/** The `scrutiny` command. */
export const COMMAND = fileIn('packages/ingest/src/cli/main.ts')

/** Settings of every program that is started here; a scenario may change them. */
const SETTINGS = {
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'error',
  // NOTE: all clients of the suite have one address.
  RATE_LIMIT_COST: '0',
  RATE_LIMIT_CONCURRENCY: '0',
}

/** How a program ended. */
export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  /** When, in milliseconds of `performance.now()`. */
  at: number
}

/** A program of ours as a process: what it printed, and how it ended. */
export class Program {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  output = ''

  /** @param wrapper a command that the program is started through, such as `unshare` */
  constructor(args: string[], env: Record<string, string> = {}, wrapper: string[] = []) {
    const [command = '', ...rest] = [...wrapper, process.execPath, ...args]
    this.child = spawn(command, rest, {
      env: { ...process.env, ...SETTINGS, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', text => {
        this.output += text
      })
    }
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject)
      // NOTE: "close" comes later than the end where a child of the program still holds its output.
      this.child.once('exit', (code, signal) => resolve({ code, signal, at: performance.now() }))
    })
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }

  /** Waits for the program to print something. */
  async prints(pattern: RegExp, withinMs = START_MS): Promise<RegExpExecArray> {
    const end = performance.now() + withinMs
    for (;;) {
      const match = pattern.exec(this.output)
      if (match) return match
      if (this.hasEnded) throw new Error(`it ended instead of printing ${pattern}: ${this.lastLine}`)
      if (performance.now() > end) throw new Error(`it did not print ${pattern}: ${this.lastLine}`)
      await pause(20)
    }
  }

  /** The address that it serves on, once it does. */
  async address(): Promise<string> {
    const [, address = ''] = await this.prints(/API\s+(http:\S+)\/graphql/)
    return address
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal)
  }

  get lastLine(): string {
    return this.output.trim().split('\n').at(-1) ?? ''
  }

  /** What its log says went wrong, each kind once. */
  get complaints(): string[] {
    const lines = this.output.split('\n').filter(line => line.startsWith('{'))
    const messages = lines.map(line => /"message":"(.*?)(?<!\\)"/.exec(line)?.[1] ?? '')
    return [...new Set(messages.filter(Boolean).map(message => message.slice(0, 200)))]
  }

  /** Whether it showed its inside: the stack of an error. */
  get showedStack(): boolean {
    return /\n\s+at /.test(this.output)
  }
}
