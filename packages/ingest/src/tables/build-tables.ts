import { runChecks } from '../checks/run-checks.ts'
import type { Facts } from '../read/folder.ts'
import { checkTables } from './checks.ts'
import { factTables } from './facts.ts'
import { financeTables } from './finance.ts'
import { observationTables, periodTables } from './observations.ts'
import { referenceTables } from './reference.ts'
import { reportTables } from './report.ts'
import { contextOf } from './report-context.ts'
import { seriesTables } from './series.ts'
import { supersedeOlder } from './supersede.ts'
import { concatenate, type Tables } from './tables.ts'

/** Turns validated facts into the rows of the database: keys, lines of figures, citations, what supersedes what, and checks. */
export function buildTables(facts: Facts): Tables {
  const reports = facts.reports.map(report => contextOf(report, facts.reference))
  const tables = concatenate([
    referenceTables(facts.reference),
    periodTables(reports),
    seriesTables(facts, reports),
    ...reports.flatMap(report => [
      reportTables(report),
      observationTables(report),
      factTables(report),
      financeTables(report),
    ]),
    checkTables(runChecks(facts, reports)),
  ])
  const meetingDates = new Map(reports.map(({ id, meetingDate }) => [id, meetingDate]))
  return { ...tables, observation: supersedeOlder(tables.observation, meetingDates) }
}
