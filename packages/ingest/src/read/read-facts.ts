import { repeatedRows, reportsWithoutRow } from './contradictions.ts'
import type { DataSetFiles } from './data-set.ts'
import { type Facts, readFolder } from './folder.ts'
import { FactsError } from './problem.ts'
import { danglingReferences } from './references.ts'

/**
 * Reads a data set and validates it as a whole.
 *
 * @throws {FactsError} with everything that is wrong: file, line, column, what was found, what was expected.
 */
export function readFacts(files: DataSetFiles): Facts {
  const facts = readFolder(files)
  const problems = [...reportsWithoutRow(facts), ...repeatedRows(facts), ...danglingReferences(facts)]
  if (problems.length > 0) throw new FactsError(problems)
  return facts
}
