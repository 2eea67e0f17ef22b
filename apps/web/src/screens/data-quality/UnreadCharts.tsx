import type { WebDataQualityQuery } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'

type Report = NonNullable<WebDataQualityQuery['organisation']>['reports'][number]

/** Charts that a report shows as pictures: their numbers are in no text, so they are not in the data. */
export function UnreadCharts({ reports }: { reports: ReadonlyArray<Report> }) {
  const charts = reports.flatMap(({ slug, figures }) => figures.map(figure => ({ slug, ...figure })))
  if (charts.length === 0) return null
  return (
    <section className="section" id="charts">
      <h2 className="govuk-heading-m">Charts whose numbers are not in the text ({charts.length})</h2>
      <ul className="govuk-list govuk-list--bullet">
        {charts.map(({ slug, paragraph, title }) => (
          <li key={`${slug} ${paragraph} ${title}`}>
            {title},{' '}
            <Link className="govuk-link" to={paths.paragraph(slug, paragraph)}>
              paragraph {paragraph}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
