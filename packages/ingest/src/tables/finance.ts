import { citationsOf, notesOf } from './citations.ts'
import { financeCellKey, scoped } from './keys.ts'
import type { ReportContext } from './report-context.ts'
import type { Tables } from './tables.ts'

/** The rows of a report's money tables, in the shape they were printed. */
export function financeTables(report: ReportContext): Partial<Tables> {
  const { facts, own } = report
  const tableId = (slug: string) => scoped(report.id, slug)
  const columnId = (table: string, code: string) => `${tableId(table)}/column-${code}`
  const rowId = (table: string, code: string) => `${tableId(table)}/row-${code}`

  return {
    financeTable: facts.financeTables.map(
      ({ slug, title, period, precision, unit, directorate }, position) => ({
        id: tableId(slug),
        reportId: report.id,
        organisationId: report.organisationId,
        directorateId: directorate && own(directorate),
        slug,
        title,
        periodId: period.code,
        precision,
        unitId: unit,
        position,
      }),
    ),
    financeColumn: facts.financeColumns.map(({ table, code, title, is_total }, position) => ({
      id: columnId(table, code),
      tableId: tableId(table),
      code,
      title,
      isTotal: is_total,
      position,
    })),
    financeRow: facts.financeRows.map(({ table, code, title, is_total, directorate }, position) => ({
      id: rowId(table, code),
      tableId: tableId(table),
      directorateId: directorate && own(directorate),
      code,
      title,
      isTotal: is_total,
      position,
    })),
    financeCell: facts.financeCells.map(cell => ({
      id: financeCellKey(report.id, cell),
      rowId: rowId(cell.table, cell.row),
      columnId: columnId(cell.table, cell.column),
      value: cell.value,
      published: cell.published,
    })),
    note: facts.financeCells.flatMap(cell =>
      notesOf({ financeCellId: financeCellKey(report.id, cell) }, cell.notes),
    ),
    citation: facts.financeTables.flatMap(table =>
      citationsOf(report, { financeTableId: tableId(table.slug) }, { ...table, table: table.title }),
    ),
  }
}
