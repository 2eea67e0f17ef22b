import { Link } from 'react-router'
import { paths } from '../lib/paths.ts'
import { Heading } from './Heading.tsx'

/** What a screen shows when nothing has the name in its address. */
export function Nothing({ what, name }: { what: string; name: string }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Heading title={`There is no ${what} called “${name}”`} />
        <p className="govuk-body">
          The address may be mistyped, or the {what} may have been renamed. You can{' '}
          <Link className="govuk-link" to={paths.search}>
            search
          </Link>{' '}
          or go to the{' '}
          <Link className="govuk-link" to={paths.overview}>
            overview
          </Link>
          .
        </p>
      </div>
    </div>
  )
}
