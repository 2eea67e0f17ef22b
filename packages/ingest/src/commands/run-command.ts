import type { Database } from '@scrutiny/db'
import { readHistory } from '../load/history.ts'
import { loadFiles } from '../load/load.ts'
import { rollback } from '../load/rollback.ts'
import type { Command } from './command.ts'
import { historyAsJson, historyAsTable } from './list-loads.ts'

/**
 * Runs a command on an open database and prints what it has to say, line by line.
 *
 * @throws {FactsError | LoadError} when nothing was changed, and why.
 */
export async function runCommand(
  database: Database,
  command: Command,
  print: (line: string) => void,
): Promise<void> {
  switch (command.name) {
    case 'load': {
      const { files, source, ...options } = command
      const { number, counts } = await loadFiles(database, new Map(Object.entries(files)), source, {
        ...options,
        print,
      })
      if (number !== undefined)
        print(
          `Loaded as number ${number}: ${counts.observations} figures of ${counts.indicators} indicators in ${counts.reports} report(s).`,
        )
      return
    }
    case 'rollback': {
      const { number: taken, ...options } = command
      const { number } = await rollback(database, taken, { ...options, print })
      if (number !== undefined) print(`Load ${taken} is taken back, by load ${number}.`)
      return
    }
    case 'loads': {
      const history = await readHistory(database.prisma)
      print(command.json ? historyAsJson(history) : historyAsTable(history))
    }
  }
}
