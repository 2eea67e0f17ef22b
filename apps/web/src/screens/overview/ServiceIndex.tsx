import type { WebServiceNameFragment } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { byFamily } from '../../design/families.ts'
import { paths } from '../../lib/paths.ts'

/** Every service of a directorate by name, family by family. */
export function ServiceIndex({ services }: { services: ReadonlyArray<WebServiceNameFragment> }) {
  return (
    <div className="families">
      {byFamily(services).map(({ name, members }) => (
        <section key={name}>
          <h3 className="govuk-heading-s">{name}</h3>
          <ul className="govuk-list spacious">
            {members.map(({ slug, name }) => (
              <li key={slug}>
                <Link className="govuk-link" to={paths.service(slug)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
