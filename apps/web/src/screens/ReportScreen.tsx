import { formatDate } from '@scrutiny/sdk/format'
import { WebReportDocument } from '@scrutiny/sdk/web'
import { useParams } from 'react-router'
import { paths } from '../app/paths.ts'
import { Breadcrumbs } from '../components/Breadcrumbs.tsx'
import { CheckList } from '../components/CheckList.tsx'
import { Failure } from '../components/Failure.tsx'
import { Heading } from '../components/Heading.tsx'
import { Nothing } from '../components/Nothing.tsx'
import { PaperButton } from '../components/PaperButton.tsx'
import { Partial } from '../components/Partial.tsx'
import { ReportSection } from '../components/ReportSection.tsx'
import { RiskList } from '../components/RiskList.tsx'
import { sectionId, toldIn } from '../components/report.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useAnswer } from '../graphql/useAnswer.ts'

/** A report in the order of the paper: what it asks for, its risks, then what each paragraph says. */
export function ReportScreen() {
  const { slug = '' } = useParams()
  const answer = useAnswer(WebReportDocument, { slug })
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  const { report } = answer.data
  if (!report) return <Nothing what="report" name={slug} />

  const { title, committee, meetingDate, item, classification, recommendations, risks, checks, sections } =
    report
  return (
    <article className="report">
      <Breadcrumbs trail={[{ to: paths.reports, text: 'Reports' }]} />
      <Heading title={title} caption={`${committee}, ${formatDate(meetingDate)}`}>
        <p className="govuk-body">
          {item && `Item ${item}. `}
          {classification}.
        </p>
      </Heading>
      <Partial error={answer.partial} />
      <div className="buttons noprint">
        <PaperButton name={slug} title={title} />
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <nav className="contents noprint" aria-label="Sections of the report">
        <ul className="govuk-list">
          {sections
            .filter(section => toldIn(section, report).length > 0)
            .map(section => (
              <li key={section.title}>
                <a className="govuk-link" href={`#${sectionId(section)}`}>
                  {section.title}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {recommendations.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What the committee is asked to do</h2>
          <ol className="govuk-list">
            {recommendations.map(({ number, text }) => (
              <li key={number}>
                <strong>{number}</strong> {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {risks.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">Risks, and what is done about them</h2>
          <RiskList risks={risks} />
        </section>
      )}
      {checks.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What does not add up in this paper</h2>
          <CheckList checks={checks} />
        </section>
      )}
      {sections.map(section => (
        <ReportSection key={`${section.number} ${section.title}`} section={section} report={report} />
      ))}
    </article>
  )
}
