import { formatDate } from '@scrutiny/sdk/format'
import type { WebSearchQuery } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'

type Hit = WebSearchQuery['search'][number]

interface Entry {
  kind: string
  to: string
  title: string
  text: string | null
}

/** What a search found, gathered by what it is, in the order of the first of each kind. */
export function SearchHits({ hits }: { hits: ReadonlyArray<Hit> }) {
  const kinds = Map.groupBy(hits.map(entryOf), ({ kind }) => kind)
  return [...kinds].map(([kind, entries]) => (
    <section className="section" key={kind}>
      <h2 className="govuk-heading-m">{kind}</h2>
      <ul className="cards">
        {entries.map(({ to, title, text }) => (
          <li className="card" key={`${to} ${title} ${text}`}>
            <h3 className="govuk-heading-s card__title">
              <Link className="govuk-link" to={to}>
                {title}
              </Link>
            </h3>
            {text && <p className="govuk-body card__text">{text}</p>}
          </li>
        ))}
      </ul>
    </section>
  ))
}

function entryOf(hit: Hit): Entry {
  switch (hit.__typename) {
    case 'Directorate':
      return { kind: 'Directorates', to: paths.directorate(hit.slug), title: hit.name, text: null }
    case 'Service':
      return { kind: 'Services', to: paths.service(hit.slug), title: hit.name, text: hit.summary }
    case 'Indicator':
      return { kind: 'Indicators', to: paths.indicator(hit.code), title: hit.title, text: hit.definition }
    case 'Commentary': {
      const [place] = hit.citations
      return {
        kind: 'Commentary',
        to: place ? paths.paragraph(place.report.slug, place.paragraph) : paths.service(hit.service.slug),
        title: `${hit.service.name}${place ? `, para ${place.paragraph}` : ''}`,
        text: hit.body,
      }
    }
    case 'Action':
      return {
        kind: 'Actions',
        to: paths.service(hit.service.slug),
        title: hit.title,
        text: hit.service.name,
      }
    case 'FinanceTable': {
      const [place] = hit.citations
      return {
        kind: 'Money tables',
        to: place ? paths.paragraph(place.report.slug, place.paragraph) : paths.finance,
        title: hit.title,
        text: hit.period.label,
      }
    }
    case 'Report':
      return {
        kind: 'Reports',
        to: paths.report(hit.slug),
        title: hit.title,
        text: `${hit.committee}, ${formatDate(hit.meetingDate)}`,
      }
    case 'Risk':
      return {
        kind: 'Risks',
        to: paths.directorate(hit.directorate.slug),
        title: hit.title,
        text: hit.mitigation,
      }
  }
}
