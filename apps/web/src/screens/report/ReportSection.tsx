import { ReportParagraph } from './ReportParagraph.tsx'
import { type Report, type Section, sectionId, toldIn } from './report.ts'

interface ReportSectionProps {
  section: Section
  report: Report
  ownArea: string
}

/** One section of a report, paragraph by paragraph. */
export function ReportSection({ section, report, ownArea }: ReportSectionProps) {
  const told = toldIn(section, report)
  if (told.length === 0) return null
  return (
    <section className="section" id={sectionId(section)}>
      <h2 className="govuk-heading-m">{section.title}</h2>
      {told.map(paragraph => (
        <ReportParagraph key={paragraph.number} paragraph={paragraph} report={report} ownArea={ownArea} />
      ))}
    </section>
  )
}
