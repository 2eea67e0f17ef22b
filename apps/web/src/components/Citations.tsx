import type { WebCitationFragment } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { paths } from '../app/paths.ts'

/** Where a fact was published: the paragraphs of its report, each a link to the place. */
export function Citations({ citations }: { citations: ReadonlyArray<WebCitationFragment> }) {
  const places = new Map(citations.map(place => [`${place.report.slug} ${place.paragraph}`, place]))
  return (
    <span className="citations">
      {[...places].map(([key, { report, paragraph }]) => (
        <Link
          className="citation"
          key={key}
          to={paths.paragraph(report.slug, paragraph)}
          title={report.title}
        >
          <span className="govuk-visually-hidden">Published in </span>para {paragraph}
        </Link>
      ))}
    </span>
  )
}
