import type { CheckResult } from '@scrutiny/domain'
import type { ReportContext } from '../tables/report-context.ts'
import type { Figure } from './figure.ts'

/** A check that was made: what came of it, what it is called and what it used. */
export interface FoundCheck {
  result: CheckResult
  report: ReportContext
  /** The readable key, after the rule: "dols-waiting-list/2024-06-12/risk". */
  key: string
  title: string
  /** The figures that were used, the one that was checked first. */
  figures: Figure[]
  /** The printed total of a money table that was checked. */
  financeTotal?: { of: 'rows' | 'columns'; table: string; row: string; column: string }
}
