import { checkStatementAgainstFigures } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import type { ReportContext } from '../tables/report-context.ts'
import { type Figure, inPeriod, isIn, isLevel, knownTo, printed } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A comparison in words against the two numbers, where this report or an earlier one printed both. */
export function statementChecks(
  figures: Figure[],
  reports: ReportContext[],
  { areas }: Facts['reference'],
): FoundCheck[] {
  const nameOf = (slug: string) => areas.find(area => area.slug === slug)?.name ?? slug
  return reports.flatMap(report => {
    const known = knownTo(report, figures).filter(
      figure => isLevel(figure) && figure.row.breakdown.length === 0 && figure.row.value !== null,
    )
    return report.facts.statements.flatMap(statement => {
      const figureIn = (area: string) =>
        known.find(
          figure =>
            figure.row.indicator === statement.indicator &&
            figure.row.area === area &&
            isIn(figure, statement.period),
        )
      const own = figureIn(report.areaId)
      const other = figureIn(statement.area)
      if (!own || !other) return []
      return [
        {
          result: checkStatementAgainstFigures({
            relation: statement.relation,
            own: printed(own, nameOf(report.areaId)),
            other: printed(other, nameOf(statement.area)),
            polarity: own.indicator.polarity,
          }),
          report,
          key: [statement.indicator, statement.period.code, statement.area].join('/'),
          title: `${own.indicator.title}${inPeriod(own)}: words on ${nameOf(statement.area)} against the numbers`,
          figures: [own, other],
        },
      ]
    })
  })
}
