import { Link } from 'react-router'
import { Direction } from '../../design/Direction.tsx'
import { Status } from '../../design/Status.tsx'
import { paths } from '../../lib/paths.ts'
import { briefly } from '../../lib/periods.ts'
import type { Exception } from './exceptions.ts'

interface ExceptionsProps {
  items: ReadonlyArray<Exception>
  /** What to say where there is none. */
  nothing: string
  /** Why one is among them, in sentences. */
  why: (item: Exception) => string[]
}

/** Indicators that ask for attention, each with its figure, how it stands and why. */
export function Exceptions({ items, nothing, why }: ExceptionsProps) {
  if (items.length === 0) return <p className="govuk-body">{nothing}</p>
  return (
    <ul className="cards">
      {items.map(item => (
        <li className="card exception" key={item.code}>
          <div className="exception__name">
            <h3 className="govuk-heading-s card__title">
              <Link className="govuk-link" to={paths.indicator(item.code)}>
                {item.title}
              </Link>
            </h3>
            <p className="card__place">{item.service.name}</p>
          </div>
          {item.latest && (
            <div className="exception__number">
              <p className="exception__figure">{item.latest.display}</p>
              <p className="card__place">{briefly(item.latest.period.label)}</p>
            </div>
          )}
          <div className="exception__standing">
            {item.latest && <Status rag={item.latest.rag} />}
            {item.trend.movement && <Direction trend={item.trend} />}
          </div>
          <div className="exception__why">
            {why(item).map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
