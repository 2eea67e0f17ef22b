import { checkPartsAddUp, type PrintedNumber, readPrinted } from '@scrutiny/domain'
import type { ReportContext } from '../tables/report-context.ts'
import type { FoundCheck } from './found-check.ts'

type Row = ReportContext['facts']['financeRows'][number]
type Column = ReportContext['facts']['financeColumns'][number]

/** The printed totals of the money tables: each total row against its rows, each total column against its columns. */
export function financeChecks(report: ReportContext): FoundCheck[] {
  return report.facts.financeTables.flatMap(table => {
    const rows = report.facts.financeRows.filter(row => row.table === table.slug)
    const columns = report.facts.financeColumns.filter(column => column.table === table.slug)
    const amount = (row: Row, column: Column, label: string): PrintedNumber | null => {
      const cell = report.facts.financeCells.find(
        cell => cell.table === table.slug && cell.row === row.code && cell.column === column.code,
      )
      if (!cell || cell.value === null) return null
      const decimals = readPrinted(cell.published)?.decimals ?? 0
      return { label, value: cell.value, decimals, published: cell.published, isCount: false }
    }
    const found = (
      key: string,
      title: string,
      parts: (PrintedNumber | null)[],
      whole: PrintedNumber | null,
    ) => ({
      result: checkPartsAddUp({ parts, whole }),
      report,
      key: `${table.slug}/${key}`,
      title: `${table.title}: ${title}`,
      figures: [],
      financeTable: table.slug,
    })
    return [
      ...columns.flatMap(column =>
        rows
          .filter(row => row.is_total)
          .map(total =>
            found(
              `column/${column.code}`,
              `sum of the rows, “${column.title}”`,
              rows.filter(row => !row.is_total).map(row => amount(row, column, row.title)),
              amount(total, column, total.title),
            ),
          ),
      ),
      ...rows.flatMap(row =>
        columns
          .filter(column => column.is_total)
          .map(total =>
            found(
              `row/${row.code}`,
              `sum of the columns, “${row.title}”`,
              columns.filter(column => !column.is_total).map(column => amount(row, column, column.title)),
              amount(row, total, total.title),
            ),
          ),
      ),
    ]
  })
}
