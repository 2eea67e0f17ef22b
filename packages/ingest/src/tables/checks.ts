import type { FoundCheck } from '../checks/found-check.ts'
import { financeCellKey, scoped } from './keys.ts'
import type { ReportContext } from './report-context.ts'
import type { Tables } from './tables.ts'

/** The rows of the checks that were made. */
export function checkTables(found: FoundCheck[]): Partial<Tables> {
  const checks = found.map((check, position) => {
    const code = `${check.result.rule}/${check.key}`
    const cell = check.financeTotal ? financeCellKey(check.report.id, check.financeTotal) : null
    return { ...check, code, position, cell, id: scoped(check.report.id, code) }
  })
  return {
    check: checks.map(({ id, code, position, report, title, financeTotal, cell, result }) => ({
      ...result,
      id,
      code,
      title,
      position,
      reportId: report.id,
      financeTableId: financeTotal ? scoped(report.id, financeTotal.table) : null,
      totalOfRowsId: financeTotal?.of === 'rows' ? cell : null,
      totalOfColumnsId: financeTotal?.of === 'columns' ? cell : null,
    })),
    checkObservation: checks.flatMap(({ id, figures }) =>
      [...new Set(figures.map(figure => figure.id))].map(observationId => ({ checkId: id, observationId })),
    ),
    citation: checks.flatMap(check =>
      placesOf(check).map(({ report, paragraph, table }, position) => ({
        id: `${check.id}/citation/${position + 1}`,
        checkId: check.id,
        paragraphId: report.paragraph(paragraph),
        table,
        cell: null,
        position,
      })),
    ),
  }
}

interface Place {
  report: ReportContext
  paragraph: string
  table: string | null
}

/** The paragraphs, and tables of paragraphs, whose numbers a check used; each once. */
function placesOf({ report, figures, financeTotal }: FoundCheck): Place[] {
  const tables = report.facts.financeTables.filter(({ slug }) => slug === financeTotal?.table)
  const places = [
    ...tables.map(({ paragraphs: [paragraph = ''], title }) => ({ report, paragraph, table: title })),
    ...figures.map(({ row, report }) => ({ report, paragraph: row.paragraphs[0] ?? '', table: row.table })),
  ]
  return [...new Map(places.map(place => [`${place.paragraph} ${place.table}`, place])).values()]
}
