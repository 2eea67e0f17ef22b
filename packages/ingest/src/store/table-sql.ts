import type { Tables } from '../tables/tables.ts'

/** The tables that hold facts. Periods are left out: they follow from the figures, and are the same for everybody. */
export type FactTable = Exclude<keyof Tables, 'period'>

/** A table as SQL names it. */
export const sqlName = (table: keyof Tables): string => `"${table.charAt(0).toUpperCase()}${table.slice(1)}"`

const idsOf = (table: FactTable, where: string) => `(select id from ${sqlName(table)} where ${where})`

const theirs = '"organisationId" = any($1)'
const ofIndicator = (column: string) => `"${column}" in ${idsOf('indicator', theirs)}`
const ofReport = `"reportId" in ${idsOf('report', theirs)}`
const of = (table: FactTable, column: string) => `"${column}" in ${idsOf(table, ofReport)}`
const ofCell = `"rowId" in ${idsOf('financeRow', of('financeTable', 'tableId'))}`

/** Which rows of a table are about some organisations, whose keys are the parameter $1; all where the table is shared. */
export const ROWS_OF: Record<FactTable, string> = {
  area: 'true',
  unit: 'true',
  dimension: 'true',
  dimensionMember: 'true',
  organisation: 'id = any($1)',
  directorate: theirs,
  service: `"directorateId" in ${idsOf('directorate', theirs)}`,
  indicator: theirs,
  indicatorLink: ofIndicator('toId'),
  report: theirs,
  reportSection: ofReport,
  paragraph: ofReport,
  recommendation: ofReport,
  reportFigure: ofReport,
  reportReference: ofReport,
  series: ofIndicator('indicatorId'),
  seriesMember: `"seriesId" in ${idsOf('series', ofIndicator('indicatorId'))}`,
  observation: ofReport,
  target: ofReport,
  comparisonStatement: ofReport,
  commentary: ofReport,
  commentaryIndicator: of('commentary', 'commentaryId'),
  action: ofReport,
  actionIndicator: of('action', 'actionId'),
  risk: ofReport,
  riskIndicator: of('risk', 'riskId'),
  financeTable: ofReport,
  financeColumn: of('financeTable', 'tableId'),
  financeRow: of('financeTable', 'tableId'),
  financeCell: ofCell,
  check: ofReport,
  checkObservation: of('check', 'checkId'),
  note: `${of('observation', 'observationId')} or ${of('target', 'targetId')} or "financeCellId" in ${idsOf('financeCell', ofCell)}`,
  citation: of('paragraph', 'paragraphId'),
}
