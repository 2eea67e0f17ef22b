import { checkSaidTwice } from '@scrutiny/domain'
import { type Figure, inPeriod, printed, sameBreakdown, sameSubject, sameTime } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A figure that one report states in two paragraphs with two prints. */
export function repeatChecks(figures: Figure[]): FoundCheck[] {
  return figures.flatMap((first, index) =>
    figures
      .slice(index + 1)
      .filter(
        second =>
          sameSubject(first, second) &&
          sameTime(first, second) &&
          sameBreakdown(first, second) &&
          first.row.measure === second.row.measure,
      )
      .map(second => ({
        result: checkSaidTwice({
          first: printed(first, `paragraph ${first.row.paragraphs[0]}`),
          second: printed(second, `paragraph ${second.row.paragraphs[0]}`),
        }),
        report: first.report,
        key: [
          first.row.indicator,
          first.row.period.code,
          ...first.row.breakdown,
          second.row.paragraphs[0],
        ].join('/'),
        title: `${first.indicator.title}${inPeriod(first)}: said twice`,
        figures: [first, second],
      })),
  )
}
