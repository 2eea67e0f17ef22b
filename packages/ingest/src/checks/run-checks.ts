import type { Facts } from '../read/folder.ts'
import type { ReportContext } from '../tables/report-context.ts'
import { breakdownChecks } from './breakdowns.ts'
import { figuresOf } from './figure.ts'
import { financeChecks } from './finance.ts'
import type { FoundCheck } from './found-check.ts'
import { growthChecks } from './growth.ts'
import { linkChecks } from './links.ts'
import { repeatChecks } from './repeats.ts'
import { statementChecks } from './statements.ts'
import { yearToDateChecks } from './years-to-date.ts'

/** Does all the arithmetic that the rules know on what the reports printed. It corrects nothing. */
export function runChecks({ reference, ...facts }: Facts, reports: ReportContext[]): FoundCheck[] {
  const figures = figuresOf({ reference, ...facts }, reports)
  return withOwnKeys([
    ...reports.flatMap(report => financeChecks(report, reference)),
    ...breakdownChecks(figures, reference),
    ...linkChecks(figures, reference),
    ...growthChecks(figures, reference),
    ...repeatChecks(figures, reference),
    ...yearToDateChecks(figures, reference),
    ...statementChecks(figures, reports, reference),
  ])
}

/** A figure that a report prints in two paragraphs is checked in both: the second check counts on. */
function withOwnKeys(found: FoundCheck[]): FoundCheck[] {
  const times = new Map<string, number>()
  const taken = new Set<string>()
  return found.map(check => {
    const nameOf = (key: string) => [check.report.id, check.result.rule, key].join('/')
    let key = check.key
    while (taken.has(nameOf(key))) {
      const count = (times.get(nameOf(check.key)) ?? 1) + 1
      times.set(nameOf(check.key), count)
      key = `${check.key}/${count}`
    }
    taken.add(nameOf(key))
    return key === check.key ? check : { ...check, key }
  })
}
