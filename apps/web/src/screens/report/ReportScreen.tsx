import { formatDate } from '@scrutiny/sdk/format'
import { WebReportDocument } from '@scrutiny/sdk/web'
import { useParams } from 'react-router'
import { Breadcrumbs } from '../../design/Breadcrumbs.tsx'
import { CheckList } from '../../design/CheckList.tsx'
import { Failure } from '../../design/Failure.tsx'
import { Heading } from '../../design/Heading.tsx'
import { Nothing } from '../../design/Nothing.tsx'
import { Partial } from '../../design/Partial.tsx'
import { Waiting } from '../../design/Waiting.tsx'
import { useAnswer } from '../../lib/graphql/useAnswer.ts'
import { paths } from '../../lib/paths.ts'
import { PaperButton } from './PaperButton.tsx'
import { ReportSection } from './ReportSection.tsx'
import { sectionId, toldIn } from './report.ts'

/** A report as a committee paper: what does not add up in it, then paragraph by paragraph in the order of the paper. */
export function ReportScreen() {
  const { slug = '' } = useParams()
  const answer = useAnswer(WebReportDocument, { slug }, ({ report }) => report)
  if (answer.state === 'failure') return <Failure {...answer} />
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'nothing') return <Nothing what="report" name={slug} />
  const { found: report, data, partial } = answer

  const { title, committee, meetingDate, item, classification, checks, sections } = report
  return (
    <article>
      <Breadcrumbs trail={[{ to: paths.reports, text: 'Reports' }]} />
      <Heading title={title} caption={`${committee}, ${formatDate(meetingDate)}`}>
        <p className="govuk-body">
          {item && `Item ${item}. `}
          {classification}. The figures are as printed; what the paper says is told in our own words, under
          the numbers of its paragraphs.
        </p>
      </Heading>
      <Partial error={partial} />
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
      {checks.length > 0 && (
        <section className="section">
          <h2 className="govuk-heading-m">What does not add up in this paper</h2>
          <CheckList checks={checks} />
        </section>
      )}
      {sections.map(section => (
        <ReportSection
          key={`${section.number} ${section.title}`}
          section={section}
          report={report}
          ownArea={data.organisation?.area.slug ?? ''}
        />
      ))}
    </article>
  )
}
