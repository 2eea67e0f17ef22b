import {
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  DatabaseUrlError,
} from '@scrutiny/db'
import { Command, Option } from 'commander'
import { FactsError } from '../read/problem.ts'
import { SEED_FOLDER } from '../seed-folder.ts'
import { coverageCommand, UnknownReportError } from './coverage.ts'
import { loadCommand } from './load.ts'
import { validateCommand } from './validate.ts'

/** What a person can mend: it is told in a sentence, without the place in the program. */
const TOLD_PLAINLY = [
  FactsError,
  DatabaseFolderError,
  DatabaseLockedError,
  DatabaseMigrationError,
  DatabaseUnreachableError,
  DatabaseUrlError,
  UnknownReportError,
]
const isPlain = (error: unknown): error is Error =>
  TOLD_PLAINLY.some(kind => error instanceof kind) || (error instanceof Error && 'syscall' in error)

const program = new Command('scrutiny')
  .description('Brings published figures into Scrutiny.')
  .showHelpAfterError()

const folder = [
  '[folder]',
  'the data set: a reference folder and one folder for each report',
  SEED_FOLDER,
] as const

program
  .command('load')
  .description('validate a data set and load it, all of it or nothing; loading it again changes nothing')
  .argument(...folder)
  .addOption(
    new Option('--database <url>', 'pglite:FOLDER or postgresql://…').default(
      process.env.DATABASE_URL || 'pglite:.scrutiny/database',
      // NOTE: in words, since the help would print the value, and a password with it.
      'DATABASE_URL, or pglite:.scrutiny/database',
    ),
  )
  .action(loadCommand)

program
  .command('validate')
  .description('say what is wrong with a data set, without touching a database')
  .argument(...folder)
  .action(validateCommand)

program
  .command('coverage')
  .description('list the numbers of a report’s text that no fact states under their paragraph')
  .argument('<text>', 'the text of the report, its paragraphs numbered as in the report')
  .option('--report <slug>', 'the report, where the data set holds several')
  .option('--folder <folder>', folder[1], SEED_FOLDER)
  .action(coverageCommand)

try {
  await program.parseAsync()
} catch (error) {
  console.error(isPlain(error) ? error.message : error)
  process.exitCode = 1
}
