import { checkSaidTwice } from '@scrutiny/domain'
import type { Facts } from '../read/folder.ts'
import { type Figure, figureKey, printed, sameBreakdown, sameSubject, sameTime, subjectOf } from './figure.ts'
import type { FoundCheck } from './found-check.ts'

/** A figure that one report states in two paragraphs with two prints. */
export function repeatChecks(figures: Figure[], reference: Facts['reference']): FoundCheck[] {
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
        key: figureKey(first, second.row.paragraphs[0] ?? ''),
        title: `${subjectOf(first, reference)}: printed twice`,
        figures: [first, second],
      })),
  )
}
