import { Link, matchPath, useLocation } from 'react-router'
import { paths } from '../lib/paths.ts'

const items = [
  { to: paths.overview, text: 'Overview', under: ['/directorates/*', '/services/*', '/indicators/*'] },
  { to: paths.finance, text: 'Finance', under: [] },
  { to: paths.reports, text: 'Reports', under: [`${paths.reports}/*`] },
  { to: paths.dataQuality, text: 'Data quality', under: [] },
  { to: paths.developers, text: 'Developers', under: [] },
]

/** The main navigation; the item that holds the present page is marked in words for assistive technology too. */
export function Navigation() {
  const { pathname } = useLocation()
  return (
    <nav className="govuk-service-navigation" aria-label="Main">
      <div className="govuk-width-container">
        <ul className="govuk-service-navigation__list navigation">
          {items.map(({ to, text, under }) => {
            const here = matchPath(to, pathname) !== null
            const active = here || under.some(pattern => matchPath(pattern, pathname))
            return (
              <li
                key={to}
                className={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}
              >
                <Link
                  to={to}
                  className="govuk-service-navigation__link"
                  aria-current={here ? 'page' : active ? true : undefined}
                >
                  {active ? (
                    <strong className="govuk-service-navigation__active-fallback">{text}</strong>
                  ) : (
                    text
                  )}
                </Link>
              </li>
            )
          })}
        </ul>
      </div>
    </nav>
  )
}
