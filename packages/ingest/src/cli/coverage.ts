import { readFile } from 'node:fs/promises'
import { coverage } from '../coverage/coverage.ts'
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
  const { reference, reports } = await readFacts(folder)
  const report = slug ? reports.find(({ report }) => report[0]?.slug === slug) : reports[0]
  if (!report) {
    const held = reports.map(({ report }) => report[0]?.slug).join(', ') || 'none'
    throw new UnknownReportError(`${folder} holds no report ${slug ?? ''}; the reports it holds: ${held}`)
  }
  const { numbers, uncovered } = coverage(await readFile(textFile, 'utf8'), report, reference)
  for (const { paragraph, number, context } of uncovered)
    console.log(`${paragraph}\t${number}\t… ${context} …`)
  console.log(
    `${numbers - uncovered.length} of ${numbers} numbers are stated by a fact that cites their paragraph.`,
  )
}
