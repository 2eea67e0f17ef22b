import { DEFAULT_TOLERANCE } from '@scrutiny/domain'
import { citationsOf, notesOf } from './citations.ts'
import { nthKey } from './keys.ts'
import type { ReportContext } from './report-context.ts'
import type { Tables } from './tables.ts'

/** The rows of what a report says around its figures: targets, comparisons in words, commentary, actions, risks. */
export function factTables(report: ReportContext): Partial<Tables> {
  const { facts, own } = report
  const ids = (kind: string) => (position: number) => nthKey(report.id, kind, position)
  const targetId = ids('target')
  const statementId = ids('statement')
  const commentaryId = ids('commentary')
  const actionId = ids('action')
  const riskId = ids('risk')
  const indicatorsOf = ({ indicators }: { indicators: string[] }) =>
    indicators.map((code, position) => ({ indicatorId: own(code), position }))

  return {
    target: facts.targets.map((row, position) => ({
      id: targetId(position),
      reportId: report.id,
      indicatorId: own(row.indicator),
      kind: row.kind,
      operator: row.operator,
      value: row.value,
      unitId: row.unit,
      areaId: row.area,
      due: row.due && new Date(row.due),
      text: row.text,
      amberTolerance: row.amber_tolerance ?? DEFAULT_TOLERANCE,
      position,
    })),
    comparisonStatement: facts.statements.map((row, position) => ({
      id: statementId(position),
      reportId: report.id,
      indicatorId: own(row.indicator),
      areaId: row.area,
      periodId: row.period.code,
      precision: row.precision,
      relation: row.relation,
      text: row.text,
      position,
    })),
    commentary: facts.commentary.map(({ service, kind, body }, position) => ({
      id: commentaryId(position),
      reportId: report.id,
      serviceId: own(service),
      kind,
      body,
      position,
    })),
    commentaryIndicator: facts.commentary.flatMap((row, index) =>
      indicatorsOf(row).map(link => ({ ...link, commentaryId: commentaryId(index) })),
    ),
    action: facts.actions.map(({ service, title, status, owner, due, updates }, position) => ({
      id: actionId(position),
      reportId: report.id,
      serviceId: own(service),
      title,
      status,
      owner,
      due: due && new Date(due),
      updates,
      position,
    })),
    actionIndicator: facts.actions.flatMap((row, index) =>
      indicatorsOf(row).map(link => ({ ...link, actionId: actionId(index) })),
    ),
    risk: facts.risks.map(({ directorate, title, mitigation }, position) => ({
      id: riskId(position),
      reportId: report.id,
      directorateId: own(directorate),
      title,
      mitigation,
      position,
    })),
    riskIndicator: facts.risks.flatMap((row, index) =>
      indicatorsOf(row).map(link => ({ ...link, riskId: riskId(index) })),
    ),
    note: facts.targets.flatMap((row, index) => notesOf({ targetId: targetId(index) }, row.notes)),
    citation: [
      ...facts.targets.flatMap((row, index) => citationsOf(report, { targetId: targetId(index) }, row)),
      ...facts.statements.flatMap((row, index) =>
        citationsOf(report, { statementId: statementId(index) }, row),
      ),
      ...facts.commentary.flatMap((row, index) =>
        citationsOf(report, { commentaryId: commentaryId(index) }, row),
      ),
      ...facts.actions.flatMap((row, index) => citationsOf(report, { actionId: actionId(index) }, row)),
      ...facts.risks.flatMap((row, index) => citationsOf(report, { riskId: riskId(index) }, row)),
    ],
  }
}
