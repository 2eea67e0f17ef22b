import type { WebReportQuery } from '@scrutiny/sdk/web'
import { paragraphId } from '../app/paths.ts'
import { ParagraphFigures } from './ParagraphFigures.tsx'

type Report = NonNullable<WebReportQuery['report']>
type Section = Report['sections'][number]
type Paragraph = Section['paragraphs'][number]

/** The id of a section on its report's page. */
export const sectionId = ({ title }: Pick<Section, 'title'>): string =>
  `section-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

/** The paragraphs of a section of which there is something to show. */
export const toldIn = ({ paragraphs }: Section, charts: Report['figures']): Paragraph[] =>
  paragraphs.filter(
    ({ number, commentary, observations }) =>
      commentary.length > 0 ||
      observations.length > 0 ||
      charts.some(({ paragraph }) => paragraph === number),
  )

/** One section of a report: what its paragraphs say in our words, the figures they print, the charts they show. */
export function ReportSection({ section, charts }: { section: Section; charts: Report['figures'] }) {
  const told = toldIn(section, charts)
  if (told.length === 0) return null
  return (
    <section className="section" id={sectionId(section)}>
      <h2 className="govuk-heading-m">{section.title}</h2>
      {told.map(paragraph => (
        <ReportParagraph
          key={paragraph.number}
          paragraph={paragraph}
          charts={charts.filter(chart => chart.paragraph === paragraph.number)}
        />
      ))}
    </section>
  )
}

function ReportParagraph({ paragraph, charts }: { paragraph: Paragraph; charts: Report['figures'] }) {
  const { number, commentary, observations } = paragraph
  return (
    <div className="paragraph" id={paragraphId(number)} tabIndex={-1}>
      <h3 className="paragraph__number">
        <span className="govuk-visually-hidden">Paragraph </span>
        {number}
      </h3>
      <div>
        {commentary.map(({ body }) => (
          <p className="govuk-body" key={body}>
            {body}
          </p>
        ))}
        <ParagraphFigures figures={observations} />
        {charts.map(({ title }) => (
          <p className="govuk-body quiet" key={title}>
            Chart in the paper: {title}. Its numbers are not in the text.
          </p>
        ))}
      </div>
    </div>
  )
}
