import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** The program as a person starts it: what it printed and how it ended. */
export class Program {
  readonly child: ChildProcess
  output = ''

  constructor(env: Record<string, string>) {
    this.child = spawn(process.execPath, [MAIN], { env: { ...process.env, LOG_LEVEL: 'silent', ...env } })
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
    if (this.child.exitCode === null) await once(this.child, 'close')
    return this.child.exitCode
  }
}
