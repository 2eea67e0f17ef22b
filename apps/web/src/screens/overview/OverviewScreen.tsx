import { formatDate } from '@scrutiny/sdk/format'
import { WebOverviewDocument } from '@scrutiny/sdk/web'
import { Link } from 'react-router'
import { CheckList } from '../../design/CheckList.tsx'
import { Empty } from '../../design/Empty.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Partial } from '../../design/Partial.tsx'
import { reasonFor } from '../../design/Status.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { paths } from '../../lib/paths.ts'
import { Exceptions } from './Exceptions.tsx'
import { exceptionsOf, worseThanElsewhere } from './exceptions.ts'
import { Overdue } from './Overdue.tsx'
import { ServiceIndex } from './ServiceIndex.tsx'
import { Tally } from './Tally.tsx'

const mostChecks = 4

/** The first page: what needs attention before everything else. */
export function OverviewScreen() {
  const answer = useAnswer(WebOverviewDocument, {}, ({ organisation }) => organisation)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Empty />
  const { found: organisation, partial } = answer

  const { standings, withoutNumber, offTarget, worse, behind, disagreeing, overdue } = exceptionsOf(
    organisation,
    new Date(),
  )
  const [report] = organisation.reports
  return (
    <>
      <Heading title="How services are performing">
        <p className="govuk-body-l lead">
          {standings.length} indicators that the reports of {organisation.name} speak of.
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
      <Partial error={partial} />
      <Tally standings={standings} withoutNumber={withoutNumber} />
      <nav className="jumps noprint" aria-label="On this page">
        <ul>
          {[
            ['off-target', 'Off target'],
            ['got-worse', 'Got worse'],
            ['elsewhere', 'Worse than elsewhere'],
            ['does-not-add-up', 'Does not add up'],
            ['overdue', 'Overdue'],
            ['services', 'All services'],
          ].map(([id, text]) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>

      <section className="section" id="off-target">
        <h2 className="govuk-heading-m">Off target, or just off</h2>
        <Exceptions
          items={offTarget}
          nothing="Every figure that can be judged meets its target."
          why={({ latest }) => (latest ? [reasonFor(latest.rag)] : [])}
        />
      </section>
      <section className="section" id="got-worse">
        <h2 className="govuk-heading-m">Got worse</h2>
        <Exceptions
          items={worse}
          nothing="No indicator got worse between its last two comparable figures."
          why={({ trend }) => [trend.explanation]}
        />
      </section>
      <section className="section" id="elsewhere">
        <h2 className="govuk-heading-m">Worse than elsewhere</h2>
        <Exceptions
          items={behind}
          nothing="No report compares an indicator with another area to its disadvantage."
          why={worseThanElsewhere}
        />
      </section>
      <section className="section" id="does-not-add-up">
        <h2 className="govuk-heading-m">Does not add up</h2>
        {disagreeing.length > 0 ? (
          <CheckList checks={disagreeing.slice(0, mostChecks)} />
        ) : (
          <p className="govuk-body">Every printed total that can be checked adds up.</p>
        )}
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.dataQuality}>
            {disagreeing.length > mostChecks
              ? `All ${disagreeing.length} figures that do not add up, what cannot be told and what is not published`
              : 'What cannot be told, and what is not published'}
          </Link>
        </p>
      </section>
      <section className="section" id="overdue">
        <h2 className="govuk-heading-m">Overdue</h2>
        <Overdue items={overdue} reported={report?.meetingDate} />
      </section>

      <div id="services">
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
      </div>
    </>
  )
}
