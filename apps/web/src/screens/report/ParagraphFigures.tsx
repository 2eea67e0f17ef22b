import type { WebParagraphFigureFragment } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { memberName } from '../../charts/columns.ts'
import { comparedWith } from '../../design/comparedWith.ts'
import { None } from '../../design/None.tsx'
import { ScrollTable } from '../../design/ScrollTable.tsx'
import { Status } from '../../design/Status.tsx'
import { paths } from '../../lib/paths.ts'
import { briefly } from '../../lib/periods.ts'

interface ParagraphFiguresProps {
  paragraph: string
  figures: ReadonlyArray<WebParagraphFigureFragment>
  /** The area of the organisation that reports: it goes without saying, unless others stand beside it. */
  ownArea: string
}

/** A figure with the words that tell it apart from others of its indicator. */
interface Told {
  figure: WebParagraphFigureFragment
  part: string
  period: string
}

const mostInLine = 3

/** The figures that a paragraph prints: a few in a line, more as the table that they are in the paper. */
export function ParagraphFigures({ paragraph, figures, ownArea }: ParagraphFiguresProps) {
  const compared = figures.some(({ series }) => series.area.slug !== ownArea)
  const told = figures.map(figure => toldOf(figure, compared))
  const groups = Map.groupBy(told, ({ figure }) => `${figure.indicator.code} ${figure.series.measure}`)
  return [...groups].map(([key, group]) =>
    group.length > mostInLine ? (
      <Grid key={key} group={group} paragraph={paragraph} />
    ) : (
      <Line key={key} group={group} />
    ),
  )
}

function toldOf(figure: WebParagraphFigureFragment, compared: boolean): Told {
  const { area, breakdown } = figure.series
  const names = [...(compared ? [area.name] : []), ...breakdown.map(memberName)]
  return { figure, part: names.join(', '), period: briefly(figure.period.label) }
}

function Title({ group }: { group: ReadonlyArray<Told> }) {
  const indicator = group[0]?.figure.indicator
  if (!indicator) return null
  return (
    <Link className="govuk-link" to={paths.indicator(indicator.code)}>
      {indicator.title}
    </Link>
  )
}

function Line({ group }: { group: ReadonlyArray<Told> }) {
  return (
    <p className="govuk-body">
      <Title group={group} />:{' '}
      {group.map(({ figure, part, period }, index) => (
        <span key={figure.id}>
          {index > 0 && '; '}
          <strong>{figure.display}</strong> {comparedWith(figure.series.measure)}{' '}
          <span className="quiet">({[part, period].filter(Boolean).join(', ')})</span>
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

/** Parts against periods, whichever are more going down the page. */
function Grid({ group, paragraph }: { group: ReadonlyArray<Told>; paragraph: string }) {
  const parts = [...new Set(group.map(({ part }) => part))]
  const periods = [...new Set(group.map(({ period }) => period))]
  const long = parts.length > periods.length
  const [rows, columns] = long ? [parts, periods] : [periods, parts]
  const at = (row: string, column: string) =>
    group.filter(({ part, period }) =>
      long ? part === row && period === column : period === row && part === column,
    )
  return (
    <>
      <p className="govuk-body keeps">
        <Title group={group} />
      </p>
      <ScrollTable caption={`${group[0]?.figure.indicator.title} (paragraph ${paragraph})`} hidden>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <td className="govuk-table__cell" />
            {columns.map(column => (
              <th scope="col" className="govuk-table__header govuk-table__header--numeric" key={column}>
                {column || 'The whole'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(row => (
            <tr className="govuk-table__row" key={row}>
              <th scope="row" className="govuk-table__header">
                {row || 'The whole'}
              </th>
              {columns.map(column => (
                <td className="govuk-table__cell govuk-table__cell--numeric" key={column}>
                  {at(row, column)
                    .map(({ figure }) => figure.display)
                    .join('; ') || <None text="not printed" />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
