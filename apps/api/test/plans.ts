import type { Database } from '@scrutiny/db'
import type { QueryConfig } from 'pg'

/** A statement as it was sent. */
export interface SentStatement {
  text: string
  values: unknown[]
}

/** A step of a plan, as EXPLAIN writes it. */
interface Step {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Step[]
}

/** How a statement came by the rows of a table. */
export interface Scan {
  /** "Index Scan", "Seq Scan". */
  kind: string
  /** How many rows it looked at. */
  rows: number
}

/** Notes each statement that the database is sent, with its values. */
export function recordStatements({ pool }: Database, onStatement: (statement: SentStatement) => void): void {
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown
  const recorded = (...args: unknown[]) => {
    const [statement, values = []] = args as [string | QueryConfig, unknown[]?]
    onStatement(
      typeof statement === 'string'
        ? { text: statement, values }
        : { text: statement.text, values: statement.values ?? values },
    )
    return query(...args)
  }
  pool.query = recorded as typeof pool.query
}

/** How a statement reads a table, by the plan that the database makes for it. */
export async function scansOf(
  { pool }: Database,
  { text, values }: SentStatement,
  table: string,
): Promise<Scan[]> {
  const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Step }[] }>(
    `explain (analyze, timing off, format json) ${text}`,
    values,
  )
  return stepsOf(rows[0]?.['QUERY PLAN'][0]?.Plan)
    .filter(step => step['Relation Name'] === table)
    .map(step => ({
      kind: step['Node Type'],
      rows: (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops'],
    }))
}

const stepsOf = (step: Step | undefined): Step[] =>
  step ? [step, ...(step.Plans ?? []).flatMap(stepsOf)] : []
