import type { WebDirectorateQuery } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { byFamily } from '../../design/families.ts'
import { paths } from '../../lib/paths.ts'

type Service = NonNullable<WebDirectorateQuery['directorate']>['services'][number]

/** The services of a directorate, family by family, each with how many of its indicators ask for attention. */
export function ServiceList({ services }: { services: ReadonlyArray<Service> }) {
  return byFamily(services).map(({ name, members }) => (
    <section className="section" key={name}>
      <h2 className="govuk-heading-m">{name}</h2>
      <ul className="cards">
        {members.map(({ slug, name, summary, indicators }) => (
          <li className="card check" key={slug}>
            <div>
              <h3 className="govuk-heading-s card__title">
                <Link className="govuk-link" to={paths.service(slug)}>
                  {name}
                </Link>
              </h3>
              {summary && <p className="govuk-body card__text">{summary}</p>}
            </div>
            <ul className="counts">
              {countsOf(indicators).map(count => (
                <li key={count}>{count}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function countsOf(indicators: Service['indicators']): string[] {
  const judged = (reason: 'MISSED' | 'NEAR') =>
    indicators.filter(({ latest }) => latest?.rag.reason === reason).length
  const [off, near] = [judged('MISSED'), judged('NEAR')]
  const worse = indicators.filter(({ trend }) => trend.verdict === 'WORSE').length
  if (indicators.length === 0) return ['No figures published']
  return [
    `${indicators.length} ${indicators.length === 1 ? 'indicator' : 'indicators'}`,
    ...(off > 0 ? [`${off} off target`] : []),
    ...(near > 0 ? [`${near} just off target`] : []),
    ...(worse > 0 ? [`${worse} got worse`] : []),
  ]
}
