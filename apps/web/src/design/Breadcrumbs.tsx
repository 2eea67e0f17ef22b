import { Link } from 'react-router'
import { paths } from '../lib/paths.ts'

/** The way back up from a screen to the overview. */
export function Breadcrumbs({ trail = [] }: { trail?: ReadonlyArray<{ to: string; text: string }> }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {[{ to: paths.overview, text: 'Overview' }, ...trail].map(({ to, text }) => (
          <li className="govuk-breadcrumbs__list-item" key={to}>
            <Link className="govuk-breadcrumbs__link" to={to}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
