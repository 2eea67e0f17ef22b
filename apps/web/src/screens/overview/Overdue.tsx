import { formatDate } from '@scrutiny/sdk/format'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import type { Late } from './exceptions.ts'

interface OverdueProps {
  items: ReadonlyArray<Late>
  /** The day of the latest report; undefined when there is none. */
  reported: string | undefined
}

/** Targets and actions whose day has passed without a published figure or word that they are met. */
export function Overdue({ items, reported }: OverdueProps) {
  if (items.length === 0)
    return <p className="govuk-body">No target or action with a date has passed its day.</p>
  const days = Map.groupBy(items, ({ due }) => due)
  return (
    <>
      <p className="govuk-body">
        Their day has passed, and no report held here says that they are met.
        {reported && ` The latest is of ${formatDate(reported)}.`}
      </p>
      {[...days].map(([due, late]) => (
        <section className="aside" key={due}>
          <h3 className="govuk-heading-s aside__title">Due {formatDate(due)}</h3>
          <ul className="govuk-list aside__list">
            {late.map(({ key, text, about }) => (
              <li key={key}>
                {text}{' '}
                {about.kind === 'indicator' ? (
                  <Link className="govuk-link" to={paths.indicator(about.code)}>
                    {about.title}
                  </Link>
                ) : (
                  <Link className="govuk-link" to={paths.service(about.slug)}>
                    {about.name}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
