import { Link } from 'react-router'
import { ActionList } from '../../design/ActionList.tsx'
import { FinanceTable } from '../../design/FinanceTable.tsx'
import { RiskList } from '../../design/RiskList.tsx'
import { StatementList } from '../../design/StatementList.tsx'
import { TargetList } from '../../design/TargetList.tsx'
import { paragraphId, paths } from '../../lib/paths.ts'
import { ParagraphFigures } from './ParagraphFigures.tsx'
import { firstToldIn, type Paragraph, type Report, shownAt } from './report.ts'

interface ReportParagraphProps {
  paragraph: Paragraph
  report: Report
  /** The area of the organisation that reports. */
  ownArea: string
}

/** One paragraph of a report: what it says in our words, the figures it prints, what it sets, does and shows. */
export function ReportParagraph({ paragraph, report, ownArea }: ReportParagraphProps) {
  const { number, observations } = paragraph
  const { recommendations, risks, tables, charts } = shownAt(report, paragraph)
  const commentary = firstToldIn(paragraph, paragraph.commentary)
  const statements = firstToldIn(paragraph, paragraph.statements)
  const targets = firstToldIn(paragraph, paragraph.targets)
  const actions = firstToldIn(paragraph, paragraph.actions)
  const before = new Set([commentary, statements, targets, actions].flatMap(told => told.before))
  return (
    <div className="paragraph" id={paragraphId(number)} tabIndex={-1}>
      <h3 className="paragraph__number">
        <span className="govuk-visually-hidden">Paragraph </span>
        {number}
      </h3>
      <div>
        {recommendations.map(({ text }) => (
          <p className="govuk-body" key={text}>
            {text}
          </p>
        ))}
        {risks.length > 0 && <RiskList risks={risks} />}
        {commentary.here.map(({ kind, body }) => (
          <p className="govuk-body" key={body}>
            {kind === 'CAVEAT' && <strong>To bear in mind: </strong>}
            {body}
          </p>
        ))}
        <ParagraphFigures paragraph={number} figures={observations} ownArea={ownArea} />
        {statements.here.length > 0 && <StatementList statements={statements.here} />}
        {targets.here.length > 0 && <TargetList targets={targets.here} />}
        {tables.map(table => (
          <FinanceTable key={table.slug} table={table} level="h4" />
        ))}
        {actions.here.length > 0 && <ActionList actions={actions.here} level="h4" />}
        {charts.map(({ title }) => (
          <p className="govuk-body quiet" key={title}>
            Chart in the paper: {title}. Its numbers are not in the text.
          </p>
        ))}
        {before.size > 0 && (
          <p className="govuk-body quiet">
            See also{' '}
            {[...before].map((home, index) => (
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
