/** One thing that is wrong with a file of facts. */
export interface Problem {
  file: string
  /** The line of the file, counted from 1; the header is line 1. */
  line: number
  column: string
  found: string
  expected: string
}

const SHOWN = 50

/** A folder of facts that can't be loaded: every problem found in it, and nothing written. */
export class FactsError extends Error {
  override name = 'FactsError'
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    const more = problems.length > SHOWN ? `\n… and ${problems.length - SHOWN} more` : ''
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was loaded.\n` +
        problems.slice(0, SHOWN).map(describe).join('\n') +
        more,
    )
    this.problems = problems
  }
}

const describe = ({ file, line, column, found, expected }: Problem) =>
  `${file}:${line} ${column}: found ${found === '' ? 'nothing' : JSON.stringify(found)}, expected ${expected}`
