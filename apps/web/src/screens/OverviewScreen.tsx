import { formatDate } from '@scrutiny/sdk/format'
import { WebOverviewDocument } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { paths } from '../app/paths.ts'
import { CheckList } from '../components/CheckList.tsx'
import { Exceptions } from '../components/Exceptions.tsx'
import { exceptionsOf } from '../components/exceptions.ts'
import { Failure } from '../components/Failure.tsx'
import { Heading } from '../components/Heading.tsx'
import { Nothing } from '../components/Nothing.tsx'
import { Overdue } from '../components/Overdue.tsx'
import { Partial } from '../components/Partial.tsx'
import { ServiceIndex } from '../components/ServiceIndex.tsx'
import { Tally } from '../components/Tally.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useAnswer } from '../graphql/useAnswer.ts'

/** The first page: what needs attention before everything else. */
export function OverviewScreen() {
  const answer = useAnswer(WebOverviewDocument, {})
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  const { organisation } = answer.data
  if (!organisation) return <Nothing what="organisation" name="the one of this site" />

  const { offTarget, worse, disagreeing, overdue, tally, indicators } = exceptionsOf(organisation, new Date())
  const [report] = organisation.reports
  return (
    <>
      <Heading title="How services are performing">
        <p className="govuk-body-l lead">
          {indicators} indicators that {organisation.name} has published.
          {report && (
            <>
              {' '}
              Latest report:{' '}
              <Link className="govuk-link" to={paths.report(report.slug)}>
                {report.title}
              </Link>
              , {formatDate(report.meetingDate)}.
            </>
          )}
        </p>
      </Heading>
      <Partial error={answer.partial} />
      <Tally tally={tally} />

      <section className="section" id="off-target">
        <h2 className="govuk-heading-m">Off target</h2>
        <Exceptions items={offTarget} nothing="Every figure that can be judged meets its target." />
      </section>
      <section className="section" id="got-worse">
        <h2 className="govuk-heading-m">Got worse</h2>
        <Exceptions items={worse} nothing="No indicator got worse between its last two comparable figures." />
      </section>
      <section className="section" id="does-not-add-up">
        <h2 className="govuk-heading-m">Does not add up</h2>
        {disagreeing.length > 0 ? (
          <>
            <CheckList checks={disagreeing.slice(0, 4)} />
            <p className="govuk-body">
              <Link className="govuk-link" to={paths.dataQuality}>
                All {disagreeing.length} figures that do not add up, and what is not published
              </Link>
            </p>
          </>
        ) : (
          <p className="govuk-body">Every printed total that can be checked adds up.</p>
        )}
      </section>
      <section className="section" id="overdue">
        <h2 className="govuk-heading-m">Overdue</h2>
        <Overdue items={overdue} />
      </section>

      {organisation.directorates.map(({ slug, name, services }) => (
        <section className="section" key={slug}>
          <h2 className="govuk-heading-m">
            <Link className="govuk-link" to={paths.directorate(slug)}>
              {name} directorate
            </Link>
          </h2>
          <ServiceIndex services={services} />
        </section>
      ))}
    </>
  )
}
