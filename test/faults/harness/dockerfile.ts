import { readFileSync } from 'node:fs'

/** One line of a Dockerfile. */
export interface Instruction {
  name: string
  /** What stands behind the name. */
  text: string
}

/** The instructions of a Dockerfile, in their order. */
export function readDockerfile(file: string): Instruction[] {
  return readFileSync(file, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const [name = '', ...rest] = line.split(' ')
      return { name, text: rest.join(' ') }
    })
}

/** The words of a command that is written as JSON, with or without options in front of it. */
export function wordsOf(text: string): string[] {
  return JSON.parse(text.slice(text.indexOf('['))) as string[]
}
