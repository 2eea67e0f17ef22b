import { formatDate } from '@scrutiny/sdk/format'
import { WebReportsDocument } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { Empty } from '../../design/Empty.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Partial } from '../../design/Partial.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { paths } from '../../lib/paths.ts'

/** The reports that every figure comes from. */
export function ReportsScreen() {
  const answer = useAnswer(WebReportsDocument, {}, ({ organisation }) => organisation)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Empty />
  const { found: organisation, partial } = answer

  return (
    <>
      <Breadcrumbs />
      <Heading title="Reports">
        <p className="govuk-body-l lead">
          Every figure on these pages comes from one of these public papers.
        </p>
      </Heading>
      <Partial error={partial} />
      {organisation.reports.length === 0 && <p className="govuk-body">No report has been loaded yet.</p>}
      <ul className="cards">
        {organisation.reports.map(({ slug, title, committee, meetingDate }) => (
          <li className="card" key={slug}>
            <h2 className="govuk-heading-s card__title">
              <Link className="govuk-link" to={paths.report(slug)}>
                {title}
              </Link>
            </h2>
            <p className="govuk-body card__text">
              {committee}, {formatDate(meetingDate)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
