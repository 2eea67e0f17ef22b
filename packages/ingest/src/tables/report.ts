import { nthKey, scoped } from './keys.ts'
import type { ReportContext } from './report-context.ts'
import type { Tables } from './tables.ts'

/** The rows of a report's frame: its sections and paragraphs, recommendations, charts and references. */
export function reportTables({ id, facts, paragraph }: ReportContext): Partial<Tables> {
  const sections = [...new Map(facts.paragraphs.map(row => [row.section, row])).values()]
  const sectionKey = (number: string) => scoped(id, `section-${number}`)
  return {
    report: facts.report.map(
      ({ slug, organisation, title, committee, meeting_date, item, classification }) => ({
        id,
        organisationId: organisation,
        slug,
        title,
        committee,
        meetingDate: new Date(meeting_date),
        item,
        classification,
      }),
    ),
    reportSection: sections.map(({ section, section_title }, position) => ({
      id: sectionKey(section),
      reportId: id,
      number: section,
      title: section_title,
      position,
    })),
    paragraph: facts.paragraphs.map(({ section, paragraph: number }, position) => ({
      id: paragraph(number),
      reportId: id,
      sectionId: sectionKey(section),
      number,
      position,
    })),
    recommendation: facts.recommendations.map(({ number, text }, position) => ({
      id: nthKey(id, 'recommendation', position),
      reportId: id,
      number,
      text,
      position,
    })),
    reportFigure: facts.figures.map((row, position) => ({
      id: nthKey(id, 'figure', position),
      reportId: id,
      paragraphId: paragraph(row.paragraph),
      title: row.title,
      position,
    })),
    reportReference: facts.references.map(({ kind, title, url, held }, position) => ({
      id: nthKey(id, 'reference', position),
      reportId: id,
      kind,
      title,
      url,
      held,
      position,
    })),
  }
}
