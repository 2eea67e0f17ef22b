import type { WebMissingFragment } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { Citations } from '../../design/Citations.tsx'
import { ScrollTable } from '../../design/ScrollTable.tsx'
import { paths } from '../../lib/paths.ts'
import { briefly } from '../../lib/periods.ts'

/** Figures that a report speaks of without giving a number, and why there is none. */
export function MissingTable({ figures }: { figures: ReadonlyArray<WebMissingFragment> }) {
  if (figures.length === 0)
    return <p className="govuk-body">Every figure that the reports speak of has a number.</p>
  return (
    <ScrollTable caption="Figures without a number" hidden>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {['Indicator', 'When', 'In print', 'Why there is no number', 'Published in'].map(name => (
            <th scope="col" className="govuk-table__header" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {figures.map(({ id, indicator, series, period, published, display, citations }) => (
          <tr className="govuk-table__row" key={id}>
            <th scope="row" className="govuk-table__header">
              <Link className="govuk-link" to={paths.indicator(indicator.code)}>
                {indicator.title}
              </Link>
              {series.breakdown.length > 0 && `, ${series.breakdown.map(({ name }) => name).join(', ')}`} (
              {series.area.name})
            </th>
            <td className="govuk-table__cell">{briefly(period.label)}</td>
            <td className="govuk-table__cell">“{published}”</td>
            <td className="govuk-table__cell">{display}</td>
            <td className="govuk-table__cell">
              <Citations citations={citations} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
