import { readFacts } from '../read/read-facts.ts'
import { buildTables } from '../tables/build-tables.ts'

/** `scrutiny validate` */
export async function validateCommand(folder: string): Promise<void> {
  const tables = buildTables(await readFacts(folder))
  console.log(
    `${folder} is valid: ${tables.observation.length} figures in ${tables.report.length} report(s).`,
  )
}
