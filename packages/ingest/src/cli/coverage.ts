import { readFile } from 'node:fs/promises'
import { coverage } from '../coverage/coverage.ts'
import { readFacts } from '../read/read-facts.ts'

/** `scrutiny coverage` */
export async function coverageCommand(
  textFile: string,
  { report: slug, folder }: { report?: string; folder: string },
): Promise<void> {
  const { reports } = await readFacts(folder)
  const report = slug ? reports.find(({ report }) => report[0]?.slug === slug) : reports[0]
  if (!report) throw new Error(`${folder} holds no report ${slug ?? ''}`)
  const { numbers, uncovered } = coverage(await readFile(textFile, 'utf8'), report)
  for (const { paragraph, number, context } of uncovered)
    console.log(`${paragraph}\t${number}\t… ${context} …`)
  console.log(
    `${numbers - uncovered.length} of ${numbers} numbers are stated by a fact that cites their paragraph.`,
  )
}
