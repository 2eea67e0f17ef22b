import { Link } from 'react-router'
import { paragraphId, paths } from '../app/paths.ts'
import { ActionList } from './ActionList.tsx'
import { FinanceTable } from './FinanceTable.tsx'
import { ParagraphFigures } from './ParagraphFigures.tsx'
import { briefly } from './periods.ts'
import { firstToldIn, type Paragraph, type Report, shownAt } from './report.ts'

/** One paragraph of a report: what it says in our words, the figures it prints, what it does and what it shows. */
export function ReportParagraph({ paragraph, report }: { paragraph: Paragraph; report: Report }) {
  const { number, observations, statements } = paragraph
  const { tables, charts } = shownAt(report, paragraph)
  const commentary = firstToldIn(paragraph, paragraph.commentary)
  const actions = firstToldIn(paragraph, paragraph.actions)
  const before = [...new Set([...commentary.before, ...actions.before])]
  return (
    <div className="paragraph" id={paragraphId(number)} tabIndex={-1}>
      <h3 className="paragraph__number">
        <span className="govuk-visually-hidden">Paragraph </span>
        {number}
      </h3>
      <div>
        {commentary.here.map(({ body }) => (
          <p className="govuk-body" key={body}>
            {body}
          </p>
        ))}
        {statements.map(({ text, period }) => (
          <p className="govuk-body" key={`${period.label} ${text}`}>
            {text} <span className="quiet">({briefly(period.label)})</span>
          </p>
        ))}
        <ParagraphFigures figures={observations} />
        {tables.map(table => (
          <FinanceTable key={table.slug} table={table} level="h4" />
        ))}
        {actions.here.length > 0 && <ActionList actions={actions.here} level="h4" />}
        {charts.map(({ title }) => (
          <p className="govuk-body quiet" key={title}>
            Chart in the paper: {title}. Its numbers are not in the text.
          </p>
        ))}
        {before.length > 0 && (
          <p className="govuk-body quiet">
            See also{' '}
            {before.map((home, index) => (
              <span key={home}>
                {index > 0 && ', '}
                <Link className="govuk-link" to={paths.paragraph(report.slug, home)}>
                  {home}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  )
}
