import { checkStatementAgainstFigures } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import type { ReportContext } from '../tables/report-context.ts'
import { type Figure, isIn, isLevel, printed } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A comparison in words against the two numbers, where the report prints both. */
export function statementChecks(
  figures: Figure[],
  reports: ReportContext[],
  { areas }: Facts['reference'],
): FoundCheck[] {
  return reports.flatMap(report =>
    report.facts.statements.flatMap(statement => {
      const figureOf = (isOwn: boolean) =>
        figures.find(
          figure =>
            figure.report.id === report.id &&
            figure.row.indicator === statement.indicator &&
            (isOwn
              ? figure.row.area !== statement.area && isOwnArea(figure)
              : figure.row.area === statement.area) &&
            figure.row.breakdown.length === 0 &&
            figure.row.value !== null &&
            isLevel(figure) &&
            isIn(figure, statement.period),
        )
      const own = figureOf(true)
      const other = figureOf(false)
      if (!own || !other) return []
      const nameOf = (slug: string) => areas.find(area => area.slug === slug)?.name ?? slug
      return [
        {
          result: checkStatementAgainstFigures({
            relation: statement.relation,
            own: printed(own, nameOf(own.row.area)),
            other: printed(other, nameOf(other.row.area)),
            polarity: own.indicator.polarity,
          }),
          report,
          key: [statement.indicator, statement.period.code, statement.area].join('/'),
          title: `${own.indicator.title}: the comparison with ${nameOf(statement.area)} follows from the numbers`,
          figures: [own, other],
        },
      ]
    }),
  )

  function isOwnArea({ row, report }: Figure): boolean {
    return row.area === report.areaId
  }
}
