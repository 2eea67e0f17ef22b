import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** The program as a person starts it: what it printed and how it ended. */
export class Program {
  readonly child: ChildProcess
  output = ''

  /** Those that a failing test may have left running. */
  static readonly #started = new Set<Program>()

  /** Kills what still runs, so that one failing test does not take the next ones with it. */
  static async killAll(): Promise<void> {
    for (const program of Program.#started) {
      program.child.kill('SIGKILL')
      await program.ends()
    }
    Program.#started.clear()
  }

  constructor(env: Record<string, string>) {
    this.child = spawn(process.execPath, [MAIN], { env: { ...process.env, LOG_LEVEL: 'silent', ...env } })
    Program.#started.add(this)
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', text => {
        this.output += text
      })
    }
  }

  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.output)
      if (match) return match
      if (this.child.exitCode !== null) throw new Error(this.output)
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  async ends(): Promise<number | null> {
    const { exitCode, signalCode } = this.child
    if (exitCode === null && signalCode === null) await once(this.child, 'close')
    return this.child.exitCode
  }
}
