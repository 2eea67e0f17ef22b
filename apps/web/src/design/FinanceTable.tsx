import type { WebFinanceTableFragment } from '@scrutiny/sdk/web'
import { CheckList } from './CheckList.tsx'
import { Citations } from './Citations.tsx'
import { None } from './None.tsx'
import { Notes } from './Notes.tsx'
import { Recomputed } from './Recomputed.tsx'
import { ScrollTable } from './ScrollTable.tsx'

interface FinanceTableProps {
  table: WebFinanceTableFragment
  /** How its title stands in the page's outline. */
  level?: 'h2' | 'h4'
}

type Row = WebFinanceTableFragment['rows'][number]
type Column = WebFinanceTableFragment['columns'][number]

/** One money table: the amounts as printed, beside each printed total the recomputed one, and the notes. */
export function FinanceTable({ table, level: Title = 'h2' }: FinanceTableProps) {
  const { slug, title, period, unit, checks, citations } = table
  const notes = notesOf(table)
  return (
    <section className="section" id={`${citations[0]?.report.slug}-${slug}`}>
      <Title className={Title === 'h2' ? 'govuk-heading-m' : 'govuk-heading-s'}>{title}</Title>
      <p className="chart__subtitle">
        {unit.symbol ?? unit.name}, {period.label} <Citations citations={citations} />
      </p>
      <Amounts table={table} />
      {notes.length > 0 && <Notes notes={notes} />}
      {checks.length > 0 && (
        <details className="govuk-details noprint">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              How the totals were recomputed ({checks.length} sums)
            </span>
          </summary>
          <CheckList checks={checks} />
        </details>
      )}
    </section>
  )
}

/** The caveats of the amounts; one that every amount of a column has is the column's. */
const notesOf = ({ columns, rows }: WebFinanceTableFragment) =>
  columns.flatMap(column => {
    const told = rows.flatMap(row => {
      const cell = cellOf(row, column)
      return (cell?.notes ?? []).map(({ text }) => ({ text, about: `${row.title}, ${cell?.published}` }))
    })
    const texts = Map.groupBy(told, ({ text }) => text)
    return [...texts].flatMap(([text, notes]) =>
      notes.length === rows.length ? [{ text, about: column.title }] : notes,
    )
  })

function Amounts({ table: { title, columns, rows } }: { table: WebFinanceTableFragment }) {
  return (
    <ScrollTable caption={title} hidden>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            <span className="govuk-visually-hidden">Row</span>
          </th>
          {columns.flatMap(column => [
            <ColumnHeader key={column.code} title={column.title} />,
            column.isTotal && <ColumnHeader key={`${column.code} recomputed`} title="Recomputed" />,
          ])}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.flatMap(row => [
          <PrintedRow key={row.code} row={row} columns={columns} />,
          row.isTotal && <RecomputedRow key={`${row.code} recomputed`} row={row} columns={columns} />,
        ])}
      </tbody>
    </ScrollTable>
  )
}

function ColumnHeader({ title }: { title: string }) {
  return (
    <th scope="col" className="govuk-table__header govuk-table__header--numeric">
      {title}
    </th>
  )
}

const cellOf = (row: Row, column: Column) => row.cells.find(cell => cell.column.code === column.code)

function PrintedRow({ row, columns }: { row: Row; columns: ReadonlyArray<Column> }) {
  return (
    <tr className={`govuk-table__row${row.isTotal ? ' total' : ''}`}>
      <th scope="row" className="govuk-table__header">
        {row.title}
      </th>
      {columns.flatMap(column => {
        const cell = cellOf(row, column)
        return [
          <td className="govuk-table__cell govuk-table__cell--numeric" key={column.code}>
            {cell?.published ?? <None text="not printed" />}
          </td>,
          column.isTotal && <Recomputed key={`${column.code} recomputed`} sum={cell?.sumOfColumns} />,
        ]
      })}
    </tr>
  )
}

function RecomputedRow({ row, columns }: { row: Row; columns: ReadonlyArray<Column> }) {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {row.title}, recomputed
      </th>
      {columns.flatMap(column => [
        <Recomputed key={column.code} sum={cellOf(row, column)?.sumOfRows} />,
        column.isTotal && <td className="govuk-table__cell" key={`${column.code} recomputed`} />,
      ])}
    </tr>
  )
}
