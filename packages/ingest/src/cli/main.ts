import { Command } from 'commander'
import { operatorMessage } from '../operator-message.ts'
import { SEED_FOLDER } from '../seed-folder.ts'
import { coverageCommand, UnknownReportError } from './coverage.ts'
import { loadCommand } from './load.ts'
import { loadsCommand } from './loads.ts'
import { databaseOption, writingOptions } from './options.ts'
import { rollbackCommand } from './rollback.ts'
import { validateCommand } from './validate.ts'

const program = new Command('scrutiny')
  .description('Brings published figures into Scrutiny.')
  .showHelpAfterError()

const folder = [
  '[folder]',
  'the data set: a reference folder and one folder for each report',
  SEED_FOLDER,
] as const

const load = program
  .command('load')
  .description(
    'validate a data set, say what it changes, and load it, all of it or nothing; loading it again changes nothing',
  )
  .argument(...folder)
  .action(loadCommand)

program
  .command('loads')
  .description('list what was loaded, newest first')
  .option('--json', 'as JSON, with the counts of every kind')
  .addOption(databaseOption())
  .action(loadsCommand)

const rollback = program
  .command('rollback')
  .description('take a load back: its organisations hold again what they held before it')
  .argument('<number>', 'the number of the load, as `scrutiny loads` gives it')
  .action(rollbackCommand)

for (const option of writingOptions()) {
  load.addOption(option)
  rollback.addOption(option)
}

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

function sentenceFor(error: unknown): string | undefined {
  const isPlain = error instanceof UnknownReportError || (error instanceof Error && 'syscall' in error)
  return operatorMessage(error) ?? (isPlain ? error.message : undefined)
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(sentenceFor(error) ?? error)
  process.exitCode = 1
}
