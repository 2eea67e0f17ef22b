import { formatDate } from '@scrutiny/sdk/format'
import type { WebCitationFragment } from '@scrutiny/sdk/web'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { paths } from '../lib/paths.ts'

/** Where a fact was published: the paragraphs, each a link to the place; with their reports where there are several. */
export function Citations({ citations }: { citations: ReadonlyArray<WebCitationFragment> }) {
  const places = new Map(citations.map(place => [`${place.report.slug} ${place.paragraph}`, place]))
  const several = new Set(citations.map(({ report }) => report.slug)).size > 1
  return (
    <span className="citations">
      {[...places].map(([key, { report, paragraph }]) => (
        <Fragment key={key}>
          <Link className="citation" to={paths.paragraph(report.slug, paragraph)} title={report.title}>
            <span className="govuk-visually-hidden">Published in </span>para {paragraph}
            {several && ` of ${formatDate(report.meetingDate)}`}
          </Link>{' '}
        </Fragment>
      ))}
    </span>
  )
}
