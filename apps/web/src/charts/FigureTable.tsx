import type { WebCitationFragment } from '@scrutiny/sdk/web'
import { Citations } from '../design/Citations.tsx'
import { None } from '../design/None.tsx'
import { ScrollTable } from '../design/ScrollTable.tsx'
import { type Column, periodsOf } from './columns.ts'
import { firmnessOf } from './firmness.ts'

/** The figures of a chart as a table: a row for each period, a column for each line, and where each was published. */
export function FigureTable({ caption, columns }: { caption: string; columns: ReadonlyArray<Column> }) {
  const periods = periodsOf(columns)
  // A table with many columns and few rows is turned round, so that it fits a narrow page.
  return columns.length > 3 && columns.length > periods.length ? (
    <ByColumn caption={caption} columns={columns} periods={periods} />
  ) : (
    <ByPeriod caption={caption} columns={columns} periods={periods} />
  )
}

interface Rows {
  caption: string
  columns: ReadonlyArray<Column>
  periods: ReturnType<typeof periodsOf>
}

function ByPeriod({ caption, columns, periods }: Rows) {
  return (
    <ScrollTable caption={caption}>
      <Head first="Period" rest={columns.map(({ key, name }) => ({ key, name }))} />
      <tbody className="govuk-table__body">
        {periods.map(({ code, label }) => {
          const figures = columns.map(column => figureAt(column, code))
          return (
            <tr className="govuk-table__row" key={code}>
              <th scope="row" className="govuk-table__header">
                {label}
              </th>
              {figures.map((figure, index) => (
                <Cell key={columns[index]?.key} figure={figure} />
              ))}
              <Sources figures={figures} />
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}

function ByColumn({ caption, columns, periods }: Rows) {
  return (
    <ScrollTable caption={caption}>
      <Head first="Part" rest={periods.map(({ code, label }) => ({ key: code, name: label }))} />
      <tbody className="govuk-table__body">
        {columns.map(column => {
          const figures = periods.map(({ code }) => figureAt(column, code))
          return (
            <tr className="govuk-table__row" key={column.key}>
              <th scope="row" className="govuk-table__header">
                {column.name}
              </th>
              {figures.map((figure, index) => (
                <Cell key={periods[index]?.code} figure={figure} />
              ))}
              <Sources figures={figures} />
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}

type Figure = Column['series']['periods'][number]

const figureAt = ({ series }: Column, code: string): Figure | undefined =>
  series.periods.find(({ period }) => period.code === code)

function Head({ first, rest }: { first: string; rest: ReadonlyArray<{ key: string; name: string }> }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        <th scope="col" className="govuk-table__header">
          {first}
        </th>
        {rest.map(({ key, name }) => (
          <th scope="col" className="govuk-table__header govuk-table__header--numeric" key={key}>
            {name}
          </th>
        ))}
        <th scope="col" className="govuk-table__header">
          Published in
        </th>
      </tr>
    </thead>
  )
}

function Cell({ figure }: { figure: Figure | undefined }) {
  const firmness = figure && firmnessOf(figure)
  return (
    <td className="govuk-table__cell govuk-table__cell--numeric">
      {figure ? (
        <span className={figure.value === null ? 'quiet' : undefined}>{figure.display}</span>
      ) : (
        <None />
      )}
      {firmness && <span className="quiet"> {firmness}</span>}
    </td>
  )
}

function Sources({ figures }: { figures: ReadonlyArray<Figure | undefined> }) {
  const citations: WebCitationFragment[] = figures.flatMap(figure => figure?.citations ?? [])
  return (
    <td className="govuk-table__cell">
      <Citations citations={citations} />
    </td>
  )
}
