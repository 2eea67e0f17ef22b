import { readFile } from 'node:fs/promises'
import { coverage } from '../coverage/coverage.ts'
import { readDataSet } from '../read/data-set.ts'
import { decode } from '../read/decode.ts'
import { FactsError } from '../read/problem.ts'
import { readFacts } from '../read/read-facts.ts'

/** A report that the data set does not hold. */
export class UnknownReportError extends Error {
  override name = 'UnknownReportError'
}

/** `scrutiny coverage` */
export async function coverageCommand(
  textFile: string,
  { report: slug, folder }: { report?: string; folder: string },
): Promise<void> {
  const { reference, reports } = readFacts((await readDataSet(folder)).files)
  const report = slug ? reports.find(({ report }) => report[0]?.slug === slug) : reports[0]
  if (!report) {
    const held = reports.map(({ report }) => report[0]?.slug).join(', ') || 'none'
    throw new UnknownReportError(`${folder} holds no report ${slug ?? ''}; the reports it holds: ${held}`)
  }
  const decoded = decode(await readFile(textFile), textFile)
  if ('problem' in decoded) throw new FactsError([decoded.problem])
  const { numbers, uncovered } = coverage(decoded.text, report, reference)
  for (const { paragraph, number, context } of uncovered)
    console.log(`${paragraph}\t${number}\t… ${context} …`)
  console.log(
    `${numbers - uncovered.length} of ${numbers} numbers are stated by a fact that cites their paragraph.`,
  )
}
