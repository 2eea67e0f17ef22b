import type { WebReportQuery } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { paths } from '../app/paths.ts'
import { briefly } from './periods.ts'
import { ScrollTable } from './ScrollTable.tsx'
import { Status } from './Status.tsx'

type Figure = NonNullable<
  WebReportQuery['report']
>['sections'][number]['paragraphs'][number]['observations'][number]

const mostInLine = 3

/** The figures that a paragraph prints: a few in a line, more as the table that they are in the paper. */
export function ParagraphFigures({ figures }: { figures: ReadonlyArray<Figure> }) {
  const groups = Map.groupBy(figures, ({ indicator, series }) => `${indicator.code} ${series.measure}`)
  return [...groups].map(([key, group]) =>
    group.length > mostInLine ? <Grid key={key} figures={group} /> : <Line key={key} figures={group} />,
  )
}

function Title({ figure: { indicator } }: { figure: Figure }) {
  return (
    <Link className="govuk-link" to={paths.indicator(indicator.code)}>
      {indicator.title}
    </Link>
  )
}

function Line({ figures }: { figures: ReadonlyArray<Figure> }) {
  const [first] = figures
  return (
    <p className="govuk-body">
      {first && <Title figure={first} />}:{' '}
      {figures.map((figure, index) => (
        <span key={figure.id}>
          {index > 0 && '; '}
          <strong>{figure.display}</strong> <span className="quiet">{detailsOf(figure)}</span>
          {figure.rag.status !== 'GREY' && (
            <>
              {' '}
              <Status rag={figure.rag} />
            </>
          )}
        </span>
      ))}
    </p>
  )
}

const partOf = ({ series }: Figure): string =>
  [
    ...(series.area.kind === 'COUNCIL' ? [] : [series.area.name]),
    ...series.breakdown.map(({ name }) => name),
  ].join(', ')

const detailsOf = (figure: Figure): string =>
  `(${[partOf(figure), briefly(figure.period.label)].filter(Boolean).join(', ')})`

function Grid({ figures }: { figures: ReadonlyArray<Figure> }) {
  const parts = [...new Set(figures.map(partOf))]
  const periods = [...new Set(figures.map(({ period }) => period.label))]
  const [rows, columns, at] =
    parts.length > periods.length
      ? ([parts, periods, (row: string, column: string) => find(row, column)] as const)
      : ([periods, parts, (row: string, column: string) => find(column, row)] as const)
  const [first] = figures
  return (
    <>
      <p className="govuk-body">{first && <Title figure={first} />}</p>
      <ScrollTable caption={first?.indicator.title ?? ''} hidden>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <td className="govuk-table__cell" />
            {columns.map(column => (
              <th scope="col" className="govuk-table__header govuk-table__header--numeric" key={column}>
                {briefly(column) || 'The whole'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(row => (
            <tr className="govuk-table__row" key={row}>
              <th scope="row" className="govuk-table__header">
                {briefly(row) || 'The whole'}
              </th>
              {columns.map(column => (
                <td className="govuk-table__cell govuk-table__cell--numeric" key={column}>
                  {at(row, column) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )

  function find(part: string, period: string): string | undefined {
    return figures.find(figure => partOf(figure) === part && figure.period.label === period)?.display
  }
}
