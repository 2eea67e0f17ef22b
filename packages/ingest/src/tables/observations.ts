import { type Period, sortDate } from '@scrutiny/domain'
import type { ReportFacts } from '../read/folder.ts'
import { citationsOf, notesOf } from './citations.ts'
import { breakdownKey, observationKey, type SeriesIdentity, seriesKey } from './keys.ts'
import type { ReportContext } from './report-context.ts'
import type { Tables } from './tables.ts'

type ObservationRow = ReportFacts['observations'][number]
type Observation = Tables['observation'][number]

/** The rows of a report's figures, and the lines of figures they belong to. */
export function observationTables(report: ReportContext): Partial<Tables> {
  const rows = report.facts.observations.map((row, position) => ({
    row,
    observation: observationOf(report, row, position),
  }))
  return {
    observation: rows.map(({ observation }) => observation),
    note: rows.flatMap(({ row, observation }) => notesOf({ observationId: observation.id }, row.notes)),
    citation: rows.flatMap(({ row, observation }) =>
      citationsOf(report, { observationId: observation.id }, row),
    ),
  }
}

/** Which line of figures a row belongs to. */
export function seriesOf(report: ReportContext, row: ObservationRow): SeriesIdentity {
  return {
    indicatorId: report.own(row.indicator),
    areaId: row.area,
    breakdownKey: breakdownKey(row.breakdown),
    accumulation: row.accumulation,
    granularity: row.period.granularity,
    measure: row.measure,
  }
}

function observationOf(report: ReportContext, row: ObservationRow, position: number): Observation {
  const seriesId = seriesKey(seriesOf(report, row))
  return {
    id: observationKey(seriesId, row.period, report.id, row.paragraphs[0] ?? ''),
    seriesId,
    periodId: row.period.code,
    basePeriodId: row.base_period?.code ?? null,
    reportId: report.id,
    value: row.value,
    missing: row.missing,
    published: row.published,
    qualifier: row.qualifier,
    status: row.status,
    precision: row.precision,
    sortDate: new Date(sortDate(row.period, report.meetingDate)),
    position,
  }
}

/** The rows of every period that a data set names, each once. */
export function periodTables(reports: ReportContext[]): Partial<Tables> {
  const periods = reports.flatMap(({ facts }) => [
    ...facts.observations.flatMap(({ period, base_period }) =>
      base_period ? [period, base_period] : [period],
    ),
    ...facts.statements.map(({ period }) => period),
    ...facts.financeTables.map(({ period }) => period),
  ])
  const unique = new Map(periods.map(period => [period.code, period]))
  return { period: [...unique.values()].map(periodRow) }
}

const periodRow = ({ code, start, end, calendar, granularity }: Period) => ({
  id: code,
  code,
  start: start && new Date(start),
  end: end && new Date(end),
  calendar,
  granularity,
})
