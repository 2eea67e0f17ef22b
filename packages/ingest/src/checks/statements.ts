import { checkStatementAgainstFigures } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import type { ReportContext } from '../tables/report-context.ts'
import { type Figure, inPeriod, isLevel, knownTo, measuredKey, printed } from './figure.ts'
import type { FoundCheck } from './found-check.ts'
import { grouped } from './grouped.ts'

/** A comparison in words against the two numbers, where this report or an earlier one printed both. */
export function statementChecks(
  figures: Figure[],
  reports: ReportContext[],
  { areas }: Facts['reference'],
): FoundCheck[] {
  const names = new Map(areas.map(({ slug, name }) => [slug, name]))
  const nameOf = (slug: string) => names.get(slug) ?? slug
  const printedTotals = figures.filter(
    figure => isLevel(figure) && figure.row.breakdown.length === 0 && figure.row.value !== null,
  )
  const totalsIn = grouped(printedTotals, total => [`${measuredKey(total)} ${total.row.period.code}`])
  return reports.flatMap(report =>
    report.facts.statements.flatMap(statement => {
      const figureIn = (area: string) =>
        knownTo(report, totalsIn(`${report.own(statement.indicator)} ${area} ${statement.period.code}`))[0]
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
    }),
  )
}
