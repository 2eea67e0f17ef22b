import { Link } from 'react-router'
import { paths } from '../app/paths.ts'
import { Direction } from './Direction.tsx'
import type { Exception } from './exceptions.ts'
import { briefly } from './periods.ts'
import { reasonFor, Status } from './Status.tsx'

/** Indicators that ask for attention, each with its figure, how it stands and why. */
export function Exceptions({ items, nothing }: { items: ReadonlyArray<Exception>; nothing: string }) {
  if (items.length === 0) return <p className="govuk-body">{nothing}</p>
  return (
    <ul className="cards">
      {items.map(({ code, title, latest, trend, service }) => (
        <li className="card exception" key={code}>
          <div className="exception__name">
            <h3 className="govuk-heading-s card__title">
              <Link className="govuk-link" to={paths.indicator(code)}>
                {title}
              </Link>
            </h3>
            <p className="card__place">{service.name}</p>
          </div>
          {latest && (
            <div className="exception__number">
              <p className="exception__figure">{latest.display}</p>
              <p className="card__place">{briefly(latest.period.label)}</p>
            </div>
          )}
          <div className="exception__standing">
            {latest && <Status rag={latest.rag} />}
            {trend.movement && <Direction trend={trend} />}
          </div>
          {latest && latest.rag.status !== 'GREY' && (
            <p className="exception__why">{reasonFor(latest.rag)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
