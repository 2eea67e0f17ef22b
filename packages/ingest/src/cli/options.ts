import { Option } from 'commander'

/** The option by which a command is told its database. */
export const databaseOption = () =>
  new Option('--database <url>', 'pglite:FOLDER or postgresql://…').default(
    process.env.DATABASE_URL || 'pglite:.scrutiny/database',
    // NOTE: in words, since the help would print the value, and a password with it.
    'DATABASE_URL, or pglite:.scrutiny/database',
  )

/** The options of whatever changes facts. */
export const writingOptions = () => [
  databaseOption(),
  new Option('--dry-run', 'only say what would be new, changed, restated and gone'),
  new Option(
    '--allow-removal',
    'go on even if reports, or more than a tenth of the figures, would be dropped',
  ),
  new Option('--by <name>', 'who makes the load, to be recorded').env('SCRUTINY_LOADED_BY'),
  new Option('--no-wait', 'refuse at once while another load is running, instead of waiting for 30 seconds'),
]
