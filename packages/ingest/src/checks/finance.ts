import { checkPartsAddUp, type PrintedNumber, readPrinted } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import type { ReportContext } from '../tables/report-context.ts'
import { withoutBrackets } from './figure.ts'
import type { FoundCheck } from './found-check.ts'
import { grouped } from './grouped.ts'

type Row = ReportContext['facts']['financeRows'][number]
type Column = ReportContext['facts']['financeColumns'][number]

/** The printed totals of the money tables: each total row against its rows, each total column against its columns. */
export function financeChecks(report: ReportContext, { units }: Facts['reference']): FoundCheck[] {
  const cellAt = grouped(report.facts.financeCells, cell => [`${cell.table}/${cell.row}/${cell.column}`])
  const rowsOf = grouped(report.facts.financeRows, row => [row.table])
  const columnsOf = grouped(report.facts.financeColumns, column => [column.table])
  return report.facts.financeTables.flatMap(table => {
    const unit = units.find(({ code }) => code === table.unit)
    if (!unit) return []
    const rows = rowsOf(table.slug)
    const columns = columnsOf(table.slug)
    const amount = (row: Row, column: Column, title: string): PrintedNumber | null => {
      const [cell] = cellAt(`${table.slug}/${row.code}/${column.code}`)
      if (!cell || cell.value === null) return null
      return {
        label: withoutBrackets(title),
        value: cell.value,
        decimals: readPrinted(cell.published)?.decimals ?? 0,
        published: cell.published,
        isCount: false,
        unit,
        qualifier: 'EXACT',
      }
    }
    const found = (
      of: 'rows' | 'columns',
      key: string,
      title: string,
      parts: (PrintedNumber | null)[],
      total: { row: Row; column: Column; label: string },
    ): FoundCheck => ({
      result: checkPartsAddUp({ parts, whole: amount(total.row, total.column, total.label) }),
      report,
      key: `${table.slug}/${key}`,
      title: `${table.title}: ${of === 'rows' ? 'column' : 'row'} “${title}”`,
      figures: [],
      financeTotal: { of, table: table.slug, row: total.row.code, column: total.column.code },
    })
    return [
      ...columns.flatMap(column =>
        rows
          .filter(row => row.is_total)
          .map(total =>
            found(
              'rows',
              `column/${column.code}`,
              column.title,
              rows.filter(row => !row.is_total).map(row => amount(row, column, row.title)),
              { row: total, column, label: total.title },
            ),
          ),
      ),
      ...rows.flatMap(row =>
        columns
          .filter(column => column.is_total)
          .map(total =>
            found(
              'columns',
              `row/${row.code}`,
              row.title,
              columns.filter(column => !column.is_total).map(column => amount(row, column, column.title)),
              { row, column: total, label: total.title },
            ),
          ),
      ),
    ]
  })
}
