import type { WebFinanceTableFragment } from '@scrutiny/sdk/web'
import { CheckTable } from './CheckTable.tsx'
import { Citations } from './Citations.tsx'
import { Notes } from './Notes.tsx'
import { ScrollTable } from './ScrollTable.tsx'

/** One money table as printed, its notes, and the printed totals beside the recomputed ones. */
export function FinanceTable({ table }: { table: WebFinanceTableFragment }) {
  const { slug, title, period, unit, columns, rows, checks, citations } = table
  const notes = rows.flatMap(row =>
    row.cells.flatMap(cell =>
      cell.notes.map(({ text }) => ({ text, about: `${row.title}, ${cell.published}` })),
    ),
  )
  return (
    <section className="section" id={slug}>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="chart__subtitle">
        {unit.symbol ?? unit.name}, {period.label}
      </p>
      <ScrollTable caption={title} hidden>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              <span className="govuk-visually-hidden">Row</span>
            </th>
            {columns.map(({ code, title }) => (
              <th scope="col" className="govuk-table__header govuk-table__header--numeric" key={code}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ code, title, isTotal, cells }) => (
            <tr className={`govuk-table__row${isTotal ? ' total' : ''}`} key={code}>
              <th scope="row" className="govuk-table__header">
                {title}
              </th>
              {columns.map(column => (
                <td className="govuk-table__cell govuk-table__cell--numeric" key={column.code}>
                  {cells.find(cell => cell.column.code === column.code)?.published ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {notes.length > 0 && <Notes notes={notes} />}
      <p className="source">
        <Citations citations={citations} />
      </p>
      <CheckTable title={title} checks={checks} />
    </section>
  )
}
