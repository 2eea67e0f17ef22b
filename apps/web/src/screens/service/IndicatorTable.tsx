import type { WebIndicatorRowFragment } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { comparedWith } from '../../design/comparedWith.ts'
import { Direction } from '../../design/Direction.tsx'
import { None } from '../../design/None.tsx'
import { Status } from '../../design/Status.tsx'
import { paths } from '../../lib/paths.ts'
import { briefly } from '../../lib/periods.ts'

const columns = ['Indicator', 'Latest', 'Target', 'Status', 'Direction']

/** The indicators of a service: how each stands, where it should be, which way it went. */
export function IndicatorTable({
  caption,
  indicators,
}: {
  caption: string
  indicators: ReadonlyArray<WebIndicatorRowFragment>
}) {
  return (
    <table className="govuk-table stacks">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map(column => (
            <th scope="col" className="govuk-table__header" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {indicators.map(indicator => (
          <Row key={indicator.code} {...indicator} />
        ))}
      </tbody>
    </table>
  )
}

function Row(indicator: WebIndicatorRowFragment) {
  const { code, title, unit, latest, targets, trend, periods } = indicator
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header stacks__name">
        <Link className="govuk-link" to={paths.indicator(code)}>
          {title}
        </Link>
      </th>
      <td className="govuk-table__cell" data-label="Latest">
        <Latest {...indicator} />
      </td>
      <td className="govuk-table__cell" data-label="Target">
        {latest?.target?.text ?? targets[0]?.text ?? <None text="none stated" />}
      </td>
      <td className="govuk-table__cell" data-label="Status">
        {latest ? <Status rag={latest.rag} /> : <None />}
      </td>
      <td className="govuk-table__cell" data-label="Direction">
        {trend.movement ? <Direction trend={trend} /> : <None text="nothing earlier to compare with" />}
        <Sparkline figures={periods} unit={unit} moments={latest?.series.accumulation === 'POINT_IN_TIME'} />
      </td>
    </tr>
  )
}

/** The latest figure, how others stand, and what the reports say in words. */
function Latest({ latest, dimensions, statements }: WebIndicatorRowFragment) {
  const parts = dimensions.map(({ name }) => name.toLowerCase()).join(', ')
  return (
    <div>
      {latest ? (
        <>
          <strong>{latest.display}</strong> {comparedWith(latest.series.measure)}
          <span className="line quiet">{briefly(latest.period.label)}</span>
        </>
      ) : (
        <span className="quiet">{parts ? `Only by ${parts}` : 'No figure published'}</span>
      )}
      {latest?.comparators.map(({ area, display }) => (
        <span className="line quiet" key={area.name}>
          {area.name} {display}
        </span>
      ))}
      {statements.map(({ text }) => (
        <span className="line" key={text}>
          {text}
        </span>
      ))}
    </div>
  )
}
